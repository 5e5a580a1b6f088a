public import DriftModel
public import JSONModel

/// The question what releases a package has on the index, and what the newest ones say of themselves.
///
/// The newest are those that an installer prefers (`PackageFacts.installable`), whenever they were uploaded. Costs one
/// request for the project's page, and one for the metadata of each of the newest three releases: the file beside the
/// wheel (PEP 658), else the wheel itself. What does not have the digest that the index states, or cannot be had, makes
/// the answer unknown: without it a package would look like a stranger's. A release without a wheel has none that are
/// read; its requirements stay `nil`.
public struct PackageProbe: Probe {
  public let name: ProbeName
  private let index: String?
  private let limits: HTTPLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?
  private let downloader: (any PackageDownloading)?

  private static let newestReleases = 3

  /// - Parameters:
  ///   - index: the index's base address; `nil` leaves it to `PIP_INDEX_URL` and pip's own configuration.
  ///   - downloader: what downloads the newest release as an installer would; `nil` leaves that out.
  ///   - fetcher: the way to the network; `nil` opens connections for the question and closes them after it.
  public init(
    package: String, index: String? = nil, downloader: (any PackageDownloading)? = nil,
    limits: HTTPLimits = HTTPLimits(), surroundings: SourceSurroundings = .process,
    fetcher: (any HTTPFetcher)? = nil
  ) {
    name = ProbeName(.package, package)
    self.index = index
    self.downloader = downloader
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  /// Throws the problem of a package index that is not configured, or not in a way that can be used; asks nothing.
  public static func checkIndex(
    configured: String?, surroundings: SourceSurroundings = .process
  ) throws(Problem) {
    _ = try PackageIndexAddress.find(configured: configured, surroundings: surroundings)
  }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    do {
      let index = try PackageIndexAddress.find(configured: index, surroundings: surroundings)
      if let fetcher { return await answer(askedAt: moment, index, fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits) { await answer(askedAt: moment, index, $0) }
    } catch {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(error))
    }
  }

  private func answer(
    askedAt moment: Timestamp, _ index: PackageIndexAddress, _ fetcher: any HTTPFetcher
  ) async -> ProbeAnswer {
    let reader = PackageReader(
      package: name.target, index: index, limits: limits,
      connection: HTTPConnection(
        peer: .packageIndex, fetcher: fetcher, limits: limits, surroundings: surroundings, token: index.credential,
        deadline: .now + limits.wholeSource))
    do {
      guard let (page, digest) = try await reader.page() else {
        return ProbeAnswer(probe: name, askedAt: moment, outcome: .notThere)
      }
      let facts = try await facts(from: page, by: reader)
      return ProbeAnswer(probe: name, askedAt: moment, digest: digest, outcome: .facts(.package(facts)))
    } catch {
      let problem = index.credential?.redacting(error.problem) ?? error.problem
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(problem))
    }
  }

  private func facts(from page: ProjectPage, by reader: PackageReader) async throws(ResourceFailure) -> PackageFacts {
    let releases = page.releases(of: name.target)
    let listed = PackageFacts(name: name.target, releases: releases.map { $0.release(requiring: nil) })
    let newest = Set(listed.installable.suffix(Self.newestReleases).map(\.version))
    var metadata: [String: CoreMetadata] = [:]
    for files in releases where newest.contains(files.version) {
      metadata[files.version] = try await reader.metadata(of: files)
    }
    let preferred = listed.newest.flatMap { metadata[$0.version] }
    var download: PackageDownload?
    if let downloader, let newest = listed.newest {
      download = await downloader.download(name.target, version: newest.version)
    }
    return PackageFacts(
      name: name.target,
      releases: releases.map { $0.release(requiring: metadata[$0.version]?.requirements) },
      projectURLs: preferred?.projectURLs ?? [:], describesWithCode: preferred?.describesWithCode,
      fileDigests: releases.first { $0.version == listed.newest?.version }?.digests ?? [:], download: download)
  }
}
