public import DriftModel
public import JSONModel

/// One change of state of a trigger, of a line of the checklist, or of what is recommended.
public struct FlipEntry: ReportEntry {
  public let kind: Kind
  /// The id of the trigger or of the line.
  public let id: String
  /// The word of the state before.
  public let from: String
  public let to: String
  /// The start of the run that came to the new state.
  public let at: Timestamp

  public enum Kind: String, CaseIterable, Sendable {
    case trigger, item, decision
  }

  public init(kind: Kind, id: String, from: String, to: String, at: Timestamp) {
    self.kind = kind
    self.id = id
    self.from = from
    self.to = to
    self.at = at
  }

  public var json: JSONOutput {
    .object([
      ("kind", .string(kind.rawValue)), ("id", .string(id)), ("from", .string(from)), ("to", .string(to)),
      ("at", .moment(at)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "flip")
    self.init(
      kind: try members.word("kind"), id: try members.string("id"), from: try members.string("from"),
      to: try members.string("to"), at: try members.moment("at"))
  }
}

/// One change of a schema in structure.
public struct MovementEntry: ReportEntry {
  public let subject: SubjectName
  /// The start of the run that saw the new structure first.
  public let at: Timestamp
  /// The change in a few words; it may quote foreign text.
  public let text: String

  public init(subject: SubjectName, at: Timestamp, text: String) {
    self.subject = subject
    self.at = at
    self.text = text
  }

  public var json: JSONOutput {
    .object([
      ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
      ("at", .moment(at)), ("text", .string(text)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "structural change")
    self.init(subject: try members.subject(), at: try members.moment("at"), text: try members.string("text"))
  }
}
