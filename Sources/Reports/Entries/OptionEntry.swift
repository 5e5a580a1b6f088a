public import DriftModel
public import JSONModel

/// One way to integrate, with its price.
public struct OptionEntry: ReportEntry {
  public let decision: ReviewDecision
  public let title: String
  /// The effort in hours, least and most.
  public let leastHours: Int
  public let mostHours: Int
  public let value: String
  public let risk: String
  public let dependencies: String
  public let scope: [String]
  public let bestFor: String

  public init(
    decision: ReviewDecision, title: String, leastHours: Int, mostHours: Int, value: String, risk: String,
    dependencies: String, scope: [String], bestFor: String
  ) {
    self.decision = decision
    self.title = title
    self.leastHours = leastHours
    self.mostHours = mostHours
    self.value = value
    self.risk = risk
    self.dependencies = dependencies
    self.scope = scope
    self.bestFor = bestFor
  }

  public var json: JSONOutput {
    .object([
      ("decision", .string(decision.rawValue)), ("title", .string(title)), ("least_hours", .integer(leastHours)),
      ("most_hours", .integer(mostHours)), ("value", .string(value)), ("risk", .string(risk)),
      ("dependencies", .string(dependencies)), ("scope", .array(scope.map { .string($0) })),
      ("best_for", .string(bestFor)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "option")
    self.init(
      decision: try members.word("decision"), title: try members.string("title"),
      leastHours: try members.integer("least_hours"), mostHours: try members.integer("most_hours"),
      value: try members.string("value"), risk: try members.string("risk"),
      dependencies: try members.string("dependencies"), scope: try members.strings("scope"),
      bestFor: try members.string("best_for"))
  }
}

/// How one of the schemas that matter most stands.
public struct KeySchemaEntry: ReportEntry {
  public let schema: String
  /// The tracks that carry it, sorted.
  public let tracks: [String]
  /// Whether the structure is the same on both; `nil` where that is not known.
  public let isSameOnBoth: Bool?

  public init(schema: String, tracks: [String], isSameOnBoth: Bool?) {
    self.schema = schema
    self.tracks = tracks
    self.isSameOnBoth = isSameOnBoth
  }

  public var json: JSONOutput {
    .object([
      ("schema", .string(schema)), ("tracks", .array(tracks.map { .string($0) })),
      ("same_on_both", isSameOnBoth.map { .boolean($0) } ?? .null),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "key schema")
    let same = members.raw("same_on_both")
    self.init(
      schema: try members.string("schema"), tracks: try members.strings("tracks"),
      isSameOnBoth: same?.isNull ?? true ? nil : try members.boolean("same_on_both"))
  }
}
