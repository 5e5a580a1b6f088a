public import JSONModel

/// The two points between which a report tells what changed, as they were asked for.
public struct ReportPeriod: ReportEntry {
  /// The old side, such as `2026-01-31` or `version:1.2.0`.
  public let from: String
  /// The new side.
  public let to: String

  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  public var json: JSONOutput { .object([("from", .string(from)), ("to", .string(to))]) }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "period")
    self.init(from: try members.string("from"), to: try members.string("to"))
  }
}
