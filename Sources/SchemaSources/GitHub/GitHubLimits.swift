/// The bounds of one reading at GitHub.
public struct GitHubLimits: Sendable {
  /// The bounds of its requests, with more patience than others need: GitHub's rate limit begins anew every hour.
  public var http = HTTPLimits()
  /// The bounds of every archive.
  public var archive = ArchiveLimits.standard
  /// The time for the download of one archive.
  public var download: Duration = .seconds(300)
  /// The most bytes of archives that one run takes home; the rest is left for the next.
  public var maximumTotalBytes = 256 << 20
  /// The most pages of one list.
  public var maximumPages = 100

  public init() {
    http.obeyedPause = .seconds(300)
    http.wholeSource = .seconds(1800)
  }
}
