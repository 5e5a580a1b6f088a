/// A package on a package index.
public struct PackageFacts: Hashable, Sendable {
  public let name: String
  /// The releases, oldest first where upload times tell, else in the index's order.
  public let releases: [PackageRelease]
  /// The project's links by their labels (`Project-URL`, PEP 753), which tell who publishes it.
  public let projectURLs: [String: String]
  /// Whether the description contains a block of code; `nil` where the index does not carry descriptions.
  public let describesWithCode: Bool?
  /// The SHA-256 of each file of the newest release for which the index states one, by the file's name.
  public let fileDigests: [String: SHA256Digest]
  /// What came of letting pip download the newest release; `nil` where there was no pip to ask.
  public let download: PackageDownload?

  public init(
    name: String, releases: [PackageRelease], projectURLs: [String: String] = [:], describesWithCode: Bool? = nil,
    fileDigests: [String: SHA256Digest] = [:], download: PackageDownload? = nil
  ) {
    self.name = name
    self.releases = releases
    self.projectURLs = projectURLs
    self.describesWithCode = describesWithCode
    self.fileDigests = fileDigests
    self.download = download
  }
}

/// What came of `pip download --no-deps` for one package.
public enum PackageDownload: Hashable, Sendable {
  /// The file that pip took, and the digest of its bytes.
  case file(name: String, digest: SHA256Digest)
  /// pip's own last words, where the index has no file that it takes.
  case refused(String)
  /// Why pip came to no file that the index has: its own last words, or that it was stopped.
  case failed(String)
}

/// One release of a package.
public struct PackageRelease: Hashable, Sendable {
  /// The version as written, such as `0.2.0`.
  public let version: String
  public let uploadedAt: Timestamp?
  /// Whether every file of the release is yanked (PEP 592).
  public let isYanked: Bool
  /// Whether a file is there that an installer takes: a wheel or a source distribution.
  public let isInstallable: Bool
  /// The SHA-256 of the file that an installer would take, where the index states it.
  public let digest: SHA256Digest?
  /// The requirements as written (`Requires-Dist`, PEP 508); `nil` where they were not read.
  public let requirements: [String]?

  public init(
    version: String, uploadedAt: Timestamp? = nil, isYanked: Bool = false, isInstallable: Bool = true,
    digest: SHA256Digest? = nil, requirements: [String]? = nil
  ) {
    self.version = version
    self.uploadedAt = uploadedAt
    self.isYanked = isYanked
    self.isInstallable = isInstallable
    self.digest = digest
    self.requirements = requirements
  }
}
