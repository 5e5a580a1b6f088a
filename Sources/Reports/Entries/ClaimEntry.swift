public import JSONModel

/// Two documents of one schema under one version number, from two sources.
public struct ClaimEntry: ReportEntry {
  public let track: String
  public let schema: String
  /// The version that both claim to be.
  public let coreVersion: String
  public let status: Status
  /// The document of the source that counts as right.
  public let from: Side
  /// The document of the other source.
  public let to: Side
  public let verdict: VerdictEntry?
  public let findings: [FindingEntry]

  public enum Status: String, CaseIterable, Sendable {
    /// The same structure with other annotations.
    case otherMetadata = "other_metadata"
    /// Another structure: one version with two meanings.
    case otherStructure = "other_structure"
    /// This run did not read one that stood, so whether it is still claimed is not known tonight.
    case notRead = "not_read"
  }

  /// One source's document under the version number.
  public struct Side: ReportEntry {
    public let source: String
    /// The place as a person names it.
    public let label: String
    /// The path or address it was first read from.
    public let location: String
    /// Whether the source still offers it.
    public let isStanding: Bool
    public let version: VersionEntry

    public init(source: String, label: String, location: String, isStanding: Bool, version: VersionEntry) {
      self.source = source
      self.label = label
      self.location = location
      self.isStanding = isStanding
      self.version = version
    }

    public var json: JSONOutput {
      .object([
        ("source", .string(source)), ("label", .string(label)), ("location", .string(location)),
        ("standing", .boolean(isStanding)), ("version", version.json),
      ])
    }

    public init(json: JSONValue) throws(Problem) {
      let members = try MemberReader(json, of: "claim")
      self.init(
        source: try members.string("source"), label: try members.string("label"),
        location: try members.string("location"), isStanding: try members.boolean("standing"),
        version: try members.entry("version"))
    }
  }

  public init(
    track: String, schema: String, coreVersion: String, status: Status, from: Side, to: Side,
    verdict: VerdictEntry? = nil, findings: [FindingEntry] = []
  ) {
    self.track = track
    self.schema = schema
    self.coreVersion = coreVersion
    self.status = status
    self.from = from
    self.to = to
    self.verdict = verdict
    self.findings = findings
  }

  public var json: JSONOutput {
    .object([
      ("track", .string(track)), ("schema", .string(schema)), ("core_version", .string(coreVersion)),
      ("status", .string(status.rawValue)), ("from", from.json), ("to", to.json), ("verdict", .entry(verdict)),
      ("findings", .entries(findings)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "comparison of claims")
    self.init(
      track: try members.string("track"), schema: try members.string("schema"),
      coreVersion: try members.string("core_version"), status: try members.word("status"),
      from: try members.entry("from"), to: try members.entry("to"), verdict: try members.optionalEntry("verdict"),
      findings: try members.entries("findings"))
  }
}
