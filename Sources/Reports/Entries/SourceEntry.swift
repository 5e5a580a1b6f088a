public import DriftModel
public import JSONModel

/// What one source gave in this run.
public struct SourceEntry: ReportEntry {
  public let name: String
  public let kind: SourceKind
  public let status: SourceStatus
  /// The schemas that were read in this run.
  public let schemas: Int
  /// The schemas that are known or listed and were not read; they keep their last known state.
  public let notRead: Int
  /// Whether this is the first reading, with nothing to compare it with.
  public let baseline: Bool
  /// The start of the last run that read all of it, this one included; `nil` where there was none.
  public let lastRead: Timestamp?
  /// The failure that says most, where something could not be read; all of them stand in the report's `problems`.
  public let problem: Problem?
  /// What is worth a word although the reading is complete, such as a registry that calls itself degraded.
  public let remarks: [Problem]

  public init(
    name: String, kind: SourceKind, status: SourceStatus, schemas: Int, notRead: Int = 0, baseline: Bool = false,
    lastRead: Timestamp? = nil, problem: Problem? = nil, remarks: [Problem] = []
  ) {
    self.name = name
    self.kind = kind
    self.status = status
    self.schemas = schemas
    self.notRead = notRead
    self.baseline = baseline
    self.lastRead = lastRead
    self.problem = problem
    self.remarks = remarks
  }

  public var json: JSONOutput {
    .object([
      ("name", .string(name)), ("kind", .string(kind.rawValue)), ("status", .string(status.rawValue)),
      ("schemas", .integer(schemas)), ("not_read", .integer(notRead)), ("baseline", .boolean(baseline)),
      ("last_read", .moment(lastRead)), ("problem", .entry(problem)), ("remarks", .entries(remarks)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "source")
    self.init(
      name: try members.string("name"), kind: try members.word("kind"), status: try members.word("status"),
      schemas: try members.integer("schemas"), notRead: try members.integer("not_read"),
      baseline: try members.boolean("baseline"), lastRead: try members.optionalMoment("last_read"),
      problem: try members.optionalEntry("problem"), remarks: try members.entries("remarks"))
  }
}
