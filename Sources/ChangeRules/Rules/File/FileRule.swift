/// The judgement of an event in a schema's life as a file, where no two documents are compared.
public struct FileRule: Sendable, Identifiable {
  /// The public name; released ids keep their meaning.
  public let id: String
  /// What happened, in a few words, without a full stop.
  public let title: String
  /// Why it matters and to whom, in one or two sentences.
  public let rationale: String
  /// The severity in every mode, unless the policy sets another one.
  public let severity: Severity
  /// The directions that break.
  public let breaks: [Direction]
  /// The finding's text for an event, as a sentence without a full stop.
  public let message: @Sendable (FileEvent) -> String

  init(
    id: String, title: String, rationale: String, severity: Severity, breaks: [Direction] = [],
    message: @escaping @Sendable (FileEvent) -> String
  ) {
    self.id = id
    self.title = title
    self.rationale = rationale
    self.severity = severity
    self.breaks = breaks
    self.message = message
  }
}

/// What happened to a schema as a file, in the words of whoever saw it.
public struct FileEvent: Sendable, Hashable {
  /// The schema's name, such as `v1/order`.
  public let schema: String
  /// The version that was there before, where there was one and it has a name.
  public let from: String?
  /// The version that is there now, where there is one and it has a name.
  public let to: String?
  /// More about it, such as the reason why a document could not be read, as a clause.
  public let detail: String?

  /// An event; what is not known stays `nil` and is left out of messages.
  public init(schema: String, from: String? = nil, to: String? = nil, detail: String? = nil) {
    self.schema = schema
    self.from = from
    self.to = to
    self.detail = detail
  }

  var quotedSchema: String { ValueWording.quoted(schema) }

  /// The detail as the end of a sentence, or nothing.
  var ending: String { detail.map { " (\($0))" } ?? "" }
}
