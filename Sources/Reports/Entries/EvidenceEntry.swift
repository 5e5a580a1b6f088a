public import DriftModel
public import JSONModel

/// One fact on which a trigger's state rests.
public struct EvidenceEntry: ReportEntry {
  /// The fact in one sentence; it may quote foreign text.
  public let text: String
  /// When it was seen, such as the start of the run that saw it.
  public let at: Timestamp
  /// The source that showed it, or what else did, such as `configuration`.
  public let source: String
  /// The schema it is about, where it is about one.
  public let schema: String?
  /// The digest of the bytes that show it, where bytes do.
  public let digest: SHA256Digest?

  public init(text: String, at: Timestamp, source: String, schema: String? = nil, digest: SHA256Digest? = nil) {
    self.text = text
    self.at = at
    self.source = source
    self.schema = schema
    self.digest = digest
  }

  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("text", .string(text)), ("at", .moment(at)), ("source", .string(source)),
    ]
    if let schema { members.append(("schema", .string(schema))) }
    if let digest { members.append(("digest", .string(digest.description))) }
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "evidence")
    self.init(
      text: try members.string("text"), at: try members.moment("at"), source: try members.string("source"),
      schema: try members.optionalString("schema"), digest: try members.optionalDigest("digest"))
  }
}
