public import DriftModel
public import JSONModel

/// One version of a schema, as the two ends of a change name it.
public struct VersionEntry: ReportEntry {
  /// The version that the source claims, where it claims one. It names an export rather than a structure, so two versions
  /// may carry the same one.
  public let coreVersion: String?
  /// The digest of the document's exact bytes.
  public let sha256: SHA256Digest
  /// The version's number among those seen of this schema, from 1; `nil` outside the database.
  public let ordinal: Int?
  /// The start of the first run that saw it; `nil` outside the database.
  public let firstSeen: Timestamp?

  /// The edition that carried it first, where one is known.
  public let origin: OriginEntry?

  public init(
    coreVersion: String?, sha256: SHA256Digest, ordinal: Int? = nil, firstSeen: Timestamp? = nil,
    origin: OriginEntry? = nil
  ) {
    self.coreVersion = coreVersion
    self.sha256 = sha256
    self.ordinal = ordinal
    self.firstSeen = firstSeen
    self.origin = origin
  }

  public var json: JSONOutput {
    .object(
      [
        ("core_version", .text(coreVersion)), ("sha256", .string(sha256.description)), ("ordinal", .number(ordinal)),
        ("first_seen", .moment(firstSeen)),
      ] + (origin.map { [("origin", $0.json)] } ?? []))
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "version")
    self.init(
      coreVersion: try members.optionalString("core_version"), sha256: try members.digest("sha256"),
      ordinal: try members.optionalInteger("ordinal"), firstSeen: try members.optionalMoment("first_seen"),
      origin: try members.optionalEntry("origin"))
  }
}
