public import DriftHistory
public import Reports

extension OriginEntry {
  /// A recorded origin as a report names it.
  public init(_ origin: VersionOrigin) {
    self.init(
      source: origin.source, release: origin.release, commit: origin.commit, publishedAt: origin.publishedAt)
  }
}
