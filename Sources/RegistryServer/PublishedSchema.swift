public import DriftModel
public import JSONModel

/// One version of one schema that the server offers.
public struct PublishedSchema: Sendable {
  public let track: String
  /// The identity: `$schema_id`, or the name without a `.schema` ending where the document has none.
  public let schemaID: String
  /// The name as the index lists it.
  public let name: String
  public let coreVersion: String
  public let document: JSONDocument
  /// The digest of the document's exact bytes, unless another is stated on purpose.
  public let digest: SHA256Digest
  public let deprecated: Bool
  public let deprecationNote: String?
  public let createdAt: Timestamp

  /// A version whose `bytes` are one JSON document; throws a `Problem` where they are not.
  ///
  /// - Parameters:
  ///   - coreVersion: the version; `nil` takes the document's `$core_version`, or `0` where it has none.
  ///   - statedDigest: the digest to claim instead of the true one, to show what a reader makes of a wrong claim.
  public init(
    track: String, name: String, bytes: [UInt8], coreVersion: String? = nil, deprecated: Bool = false,
    deprecationNote: String? = nil, createdAt: Timestamp = Timestamp(secondsSince1970: 0),
    statedDigest: SHA256Digest? = nil
  ) throws(Problem) {
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw error.problem(in: "\(track)/\(name)")
    }
    self.track = track
    self.name = name
    schemaID = Self.identity(of: document.root["$schema_id"]?.string ?? name)
    self.coreVersion = coreVersion ?? document.root["$core_version"]?.string ?? "0"
    digest = statedDigest ?? SHA256Digest(of: bytes)
    self.deprecated = deprecated
    self.deprecationNote = deprecationNote
    self.createdAt = createdAt
  }

  /// `name` without the ending that some clients write and others leave out.
  static func identity(of name: String) -> String {
    for ending in [".schema.json", ".schema"] where name.hasSuffix(ending) && name != ending {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
