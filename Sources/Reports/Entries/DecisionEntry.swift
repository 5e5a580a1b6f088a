public import DriftModel
public import JSONModel

/// The decision that triggers and checklist ask for.
public struct DecisionEntry: ReportEntry {
  public let decision: ReviewDecision
  /// The day until which a deferral should hold.
  public let until: Timestamp?
  public let reasons: [String]
  /// What stands in the way of the full integration.
  public let blocking: [BlockerEntry]
  public let warnings: [String]
  public let options: [OptionEntry]
  public let keySchemas: [KeySchemaEntry]

  public init(
    decision: ReviewDecision, until: Timestamp? = nil, reasons: [String] = [], blocking: [BlockerEntry] = [],
    warnings: [String] = [], options: [OptionEntry] = [], keySchemas: [KeySchemaEntry] = []
  ) {
    self.decision = decision
    self.until = until
    self.reasons = reasons
    self.blocking = blocking
    self.warnings = warnings
    self.options = options
    self.keySchemas = keySchemas
  }

  /// The same decision, which holds until another day.
  public func holding(until day: Timestamp?) -> DecisionEntry {
    DecisionEntry(
      decision: decision, until: day, reasons: reasons, blocking: blocking, warnings: warnings, options: options,
      keySchemas: keySchemas)
  }

  public var json: JSONOutput {
    .object([
      ("decision", .string(decision.rawValue)), ("until", .moment(until)),
      ("reasons", .array(reasons.map { .string($0) })), ("blocking", .entries(blocking)),
      ("warnings", .array(warnings.map { .string($0) })), ("options", .entries(options)),
      ("key_schemas", .entries(keySchemas)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "decision")
    self.init(
      decision: try members.word("decision"), until: try members.optionalMoment("until"),
      reasons: try members.strings("reasons"), blocking: try members.entries("blocking"),
      warnings: try members.strings("warnings"), options: try members.entries("options"),
      keySchemas: try members.entries("key_schemas"))
  }
}

/// One trigger or line of the checklist that stands in the way.
public struct BlockerEntry: ReportEntry {
  public let id: String
  public let title: String
  /// The word of its state, such as `unknown`.
  public let state: String

  public init(id: String, title: String, state: String) {
    self.id = id
    self.title = title
    self.state = state
  }

  public var json: JSONOutput {
    .object([("id", .string(id)), ("title", .string(title)), ("state", .string(state))])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "blocker")
    self.init(id: try members.string("id"), title: try members.string("title"), state: try members.string("state"))
  }
}
