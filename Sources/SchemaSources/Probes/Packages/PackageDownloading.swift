public import DriftModel

/// A means of downloading one release as an installer does.
public protocol PackageDownloading: Sendable {
  /// What came of it; `nil` where there is nothing to download with.
  func download(_ package: String, version: String) async -> PackageDownload?
}
