public import JSONModel

/// One schema as a source handed it over: bytes that nobody has believed yet, and what the source claims about them.
public struct FetchedSchema: Sendable {
  public let subject: SubjectName
  /// The document's exact bytes: the file's for files, the text of the `content` member for a registry.
  public let bytes: [UInt8]
  /// The version that the source claims (`core_version` of the index, else `$core_version` of the document).
  public let coreVersion: String?
  public let deprecated: Bool
  /// The digest by which 'same version, other bytes' is recognised: of the file's bytes, or the one the registry states,
  /// since a registry may write the same document with other white space tomorrow.
  public let declaredDigest: SHA256Digest?
  /// The path or address it was read from, for messages.
  public let location: String
  /// Why the bytes are not to be believed although they were read, such as a digest that does not match the index.
  public let doubt: Problem?
  /// The compatibility mode that the source states for the schema, in Confluent's words; `nil` where it states none.
  public let statedMode: String?

  public init(
    subject: SubjectName, bytes: [UInt8], coreVersion: String?, deprecated: Bool, declaredDigest: SHA256Digest?,
    location: String, doubt: Problem? = nil, statedMode: String? = nil
  ) {
    self.subject = subject
    self.bytes = bytes
    self.coreVersion = coreVersion
    self.deprecated = deprecated
    self.declaredDigest = declaredDigest
    self.location = location
    self.doubt = doubt
    self.statedMode = statedMode
  }
}
