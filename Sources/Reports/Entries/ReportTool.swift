public import JSONModel

/// The program that wrote a report.
public struct ReportTool: ReportEntry {
  public let name: String
  public let version: String

  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  public var json: JSONOutput { .object([("name", .string(name)), ("version", .string(version))]) }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "tool")
    self.init(name: try members.string("name"), version: try members.string("version"))
  }
}
