public import JSONModel

/// The comparison of one schema on two tracks of the same source, such as v1 against v2.
public struct CrossTrackEntry: ReportEntry {
  public let source: String
  public let schema: String
  public let fromTrack: String
  public let toTrack: String
  public let status: Status
  /// The track that lacks the schema, where one does.
  public let missingIn: String?
  public let verdict: VerdictEntry?
  public let findings: [FindingEntry]

  public enum Status: String, CaseIterable, Sendable {
    case identical
    /// Only words and version numbers differ.
    case metadataOnly = "metadata-only"
    case structural
    /// One track has it and the other does not.
    case missing
    /// One of the two could not be read, so nothing is known.
    case unreadable
    /// One of the two was not read in this run, so nothing is known of tonight.
    case notRead = "not_read"
  }

  public init(
    source: String, schema: String, fromTrack: String, toTrack: String, status: Status, missingIn: String? = nil,
    verdict: VerdictEntry? = nil, findings: [FindingEntry] = []
  ) {
    self.source = source
    self.schema = schema
    self.fromTrack = fromTrack
    self.toTrack = toTrack
    self.status = status
    self.missingIn = missingIn
    self.verdict = verdict
    self.findings = findings
  }

  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("source", .string(source)), ("schema", .string(schema)), ("from_track", .string(fromTrack)),
      ("to_track", .string(toTrack)), ("status", .string(status.rawValue)),
    ]
    if let missingIn { members.append(("missing_in", .string(missingIn))) }
    members += [("verdict", .entry(verdict)), ("findings", .entries(findings))]
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "comparison of tracks")
    self.init(
      source: try members.string("source"), schema: try members.string("schema"),
      fromTrack: try members.string("from_track"), toTrack: try members.string("to_track"),
      status: try members.word("status"), missingIn: try members.optionalString("missing_in"),
      verdict: try members.optionalEntry("verdict"), findings: try members.entries("findings"))
  }
}
