/// One edition of a source's schemas as its publisher lists it: an asset of a release, or an artifact of a workflow.
///
/// Nothing of it is proved; it tells editions apart and in which order they came.
public struct EditionListing: Hashable, Sendable {
  /// The release's tag, or `artifact` and its number.
  public let title: String
  /// The file's name as the publisher lists it.
  public let asset: String
  /// The publisher's number of the file; a file that is uploaded anew gets another one.
  public let assetID: Int
  /// The size of the file in bytes, as listed.
  public let size: Int
  /// The digest that the publisher states for the file, where it states one.
  public let statedDigest: SHA256Digest?
  /// The moment at which the edition became public; editions are in its order.
  public let publishedAt: Timestamp
  /// The moment at which the file was last touched.
  public let updatedAt: Timestamp
  /// The moment at which the publisher deletes the file, where it says so.
  public let expiresAt: Timestamp?
  /// The commit that the edition was made from, where the publisher names one.
  public let commit: String?
  /// The branch or tag that it was made from, where the publisher names one.
  public let branch: String?

  public init(
    title: String, asset: String, assetID: Int, size: Int, statedDigest: SHA256Digest?, publishedAt: Timestamp,
    updatedAt: Timestamp, expiresAt: Timestamp? = nil, commit: String? = nil, branch: String? = nil
  ) {
    self.title = title
    self.asset = asset
    self.assetID = assetID
    self.size = size
    self.statedDigest = statedDigest
    self.publishedAt = publishedAt
    self.updatedAt = updatedAt
    self.expiresAt = expiresAt
    self.commit = commit
    self.branch = branch
  }

  /// Whether the publisher says that the file behind `other` is this one: the digests decide, or, where one is missing,
  /// the number, the size and the moment of the last touch.
  public func isSameFile(as other: EditionListing) -> Bool {
    if let statedDigest, let digest = other.statedDigest { return statedDigest == digest }
    return (assetID, size, updatedAt) == (other.assetID, other.size, other.updatedAt)
  }

  /// What stays the same when a file is replaced under its name.
  public var name: EditionName { EditionName(title: title, asset: asset) }
}

/// The name of an edition in its source: the same name with other bytes is an edition that was rewritten.
public struct EditionName: Hashable, Sendable {
  public let title: String
  public let asset: String

  public init(title: String, asset: String) {
    self.title = title
    self.asset = asset
  }
}

extension EditionName: Comparable {
  public static func < (left: EditionName, right: EditionName) -> Bool {
    (left.title, left.asset) < (right.title, right.asset)
  }
}

extension EditionListing: Comparable {
  /// The order of publication; the publisher's number decides between two of the same second.
  public static func < (left: EditionListing, right: EditionListing) -> Bool {
    (left.publishedAt, left.assetID) < (right.publishedAt, right.assetID)
  }
}
