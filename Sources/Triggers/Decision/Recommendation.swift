public import DriftModel

/// What the evidence asks for at the next review, with what stands in the way of more.
public struct Recommendation: Hashable, Sendable {
  public let decision: ReviewDecision
  /// The day until which the deferral should hold; `nil` for an option.
  public let until: Timestamp?
  /// Why, each in one sentence without a full stop.
  public let reasons: [String]
  /// What stands in the way of the full integration: triggers first, then the checklist's lines, in their orders.
  public let blocking: [Blocker]
  /// What to mind whatever is decided.
  public let warnings: [String]
  public let keySchemas: [KeySchemaState]

  /// One trigger or line that is not as the full integration needs it.
  public struct Blocker: Hashable, Sendable {
    /// The id of the trigger or of the checklist's item.
    public let id: String
    public let title: String
    /// The word of its state, such as `unknown`.
    public let state: String

    public init(id: String, title: String, state: String) {
      self.id = id
      self.title = title
      self.state = state
    }
  }

  public init(
    decision: ReviewDecision, until: Timestamp? = nil, reasons: [String], blocking: [Blocker], warnings: [String],
    keySchemas: [KeySchemaState]
  ) {
    self.decision = decision
    self.until = until
    self.reasons = reasons
    self.blocking = blocking
    self.warnings = warnings
    self.keySchemas = keySchemas
  }
}

/// How one of the schemas that matter most stands on both tracks.
public struct KeySchemaState: Hashable, Sendable {
  public let schema: String
  /// The tracks that carry it, sorted; empty where none does or nobody could look.
  public let tracks: [String]
  /// Whether the structure is the same on both; `nil` where that is not known.
  public let isSameOnBoth: Bool?

  public init(schema: String, tracks: [String], isSameOnBoth: Bool?) {
    self.schema = schema
    self.tracks = tracks
    self.isSameOnBoth = isSameOnBoth
  }

  /// The key schemas as the newest complete snapshots show them.
  public static func all(in input: TriggerInput) -> [KeySchemaState] {
    input.parameters.keySchemas.map { name in
      let seen = input.sources.compactMap(\.newest).flatMap(\.schemas).filter { $0.schema == name }
      let structures = ["v1", "v2"].map { track in Set(seen.filter { $0.track == track }.map(\.structure)) }
      let isKnown = structures.allSatisfy { $0.count == 1 && $0 != [nil] }
      return KeySchemaState(
        schema: name, tracks: Set(seen.map(\.track)).sorted(),
        isSameOnBoth: isKnown ? structures[0] == structures[1] : nil)
    }
  }
}
