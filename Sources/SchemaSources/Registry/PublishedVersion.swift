public import DriftModel

/// One version of a schema that a registry says it has published, as evidence of versions that were rewritten.
public struct PublishedVersion: Hashable, Sendable {
  public let coreVersion: String
  /// The digest that the registry states for the version.
  public let digest: SHA256Digest
  /// The moment of publication, where the registry states one in RFC 3339.
  public let createdAt: Timestamp?
  public let deprecated: Bool

  public init(coreVersion: String, digest: SHA256Digest, createdAt: Timestamp?, deprecated: Bool) {
    self.coreVersion = coreVersion
    self.digest = digest
    self.createdAt = createdAt
    self.deprecated = deprecated
  }

  init(_ answer: JSONAnswer) throws(ResourceFailure) {
    coreVersion = try answer.member("core_version").string()
    digest = try answer.member("sha256").digest()
    createdAt = Timestamp(try answer.optionalMember("created_at")?.string() ?? "")
    deprecated = try answer.optionalMember("deprecated")?.boolean() ?? false
  }
}
