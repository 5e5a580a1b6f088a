public import JSONModel

/// How the changes of a report were judged, so that a reader can repeat it.
public struct ReportMethod: ReportEntry {
  /// The compatibility modes in force, such as `FULL`; several where sources or schemas have their own.
  public let modes: [String]
  /// The reading that makes the severities.
  public let reading: Reading

  public enum Reading: String, CaseIterable, Sendable { case declared, strict }

  public init(modes: [String], reading: Reading = .declared) {
    self.modes = modes
    self.reading = reading
  }

  public var json: JSONOutput {
    .object([("modes", .array(modes.map { .string($0) })), ("reading", .string(reading.rawValue))])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "method")
    self.init(modes: try members.strings("modes"), reading: try members.word("reading"))
  }
}
