public import DriftModel
public import JSONModel

/// The run that a report tells of.
public struct ReportRun: ReportEntry {
  public let id: Int
  public let startedAt: Timestamp
  /// Whether all that the sources offer was read. Without it nothing may be called clean.
  public let complete: Bool
  /// The exit status of the run.
  public let exitStatus: Int

  public init(id: Int, startedAt: Timestamp, complete: Bool, exitStatus: Int) {
    self.id = id
    self.startedAt = startedAt
    self.complete = complete
    self.exitStatus = exitStatus
  }

  public var json: JSONOutput {
    .object([
      ("id", .integer(id)), ("started_at", .moment(startedAt)), ("complete", .boolean(complete)),
      ("exit_status", .integer(exitStatus)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "run")
    self.init(
      id: try members.integer("id"), startedAt: try members.moment("started_at"),
      complete: try members.boolean("complete"), exitStatus: try members.integer("exit_status"))
  }
}
