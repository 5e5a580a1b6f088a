public import DriftModel
public import JSONModel

/// The question what releases a package has on the index, and what the newest ones say of themselves.
///
/// Costs one request for the project's page, and one for the metadata of each of the newest three releases: the file
/// beside the wheel (PEP 658), else the wheel itself, of at most `maximumWheelBytes`. What does not have the digest that
/// the index states, or cannot be had, makes the answer unknown: without it a package would look like a stranger's. A
/// release without a wheel has none that are read; its requirements stay `nil`.
public struct PackageProbe: Probe {
  public let name: ProbeName
  private let index: String?
  private let limits: HTTPLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?
  private let downloader: (any PackageDownloading)?

  private static let maximumWheelBytes = 16 << 20
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
    let connection = HTTPConnection(
      peer: .packageIndex, fetcher: fetcher, limits: limits, surroundings: surroundings, token: index.credential,
      deadline: .now + limits.wholeSource)
    do {
      let (page, digest) = try await page(index, connection)
      var facts = try await facts(from: page, index, connection)
      if let newest = facts.releases.last(where: { $0.isInstallable && !$0.isYanked }), let downloader {
        facts = PackageFacts(
          name: facts.name, releases: facts.releases, projectURLs: facts.projectURLs,
          describesWithCode: facts.describesWithCode,
          download: await downloader.download(name.target, version: newest.version))
      }
      return ProbeAnswer(probe: name, askedAt: moment, digest: digest, outcome: .facts(.package(facts)))
    } catch  where error.status == 404 {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .notThere)
    } catch {
      let problem = index.credential?.redacting(error.problem) ?? error.problem
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(problem))
    }
  }

  private func page(
    _ index: PackageIndexAddress, _ connection: HTTPConnection
  ) async throws(ResourceFailure) -> (ProjectPage, SHA256Digest) {
    guard let address = HTTPAddress("\(index.base.url)/\(PackageFile.normalized(name.target))/") else {
      throw ResourceFailure(
        .malformed, what: "`\(name.target)` is no name of a package", place: "probes.packages",
        next: "write it as on the index")
    }
    let accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
    let get = HTTPGet(
      address: address, token: index.credential, headers: ["Accept": accept], timeout: limits.exchange,
      maximumBytes: limits.maximumBytes)
    let (answer, source) = try await connection.answer(to: get)
    let digest = SHA256Digest(of: answer.body)
    let type = (answer.headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
    if type == "application/vnd.pypi.simple.v1+json" {
      return (try ProjectPage(try connection.document(in: answer, from: source)), digest)
    }
    guard type == "text/html" || type == "application/vnd.pypi.simple.v1+html" else {
      throw ResourceFailure(
        .malformed, what: "the package index answers with the media type `\(type)`", place: source.description,
        next: HTTPPeer.packageIndex.check)
    }
    let text = String(decoding: answer.body, as: UTF8.self)
    let page = ProjectPage(html: text, at: source)
    // Any page of the web has anchors: one of a login, say, is no answer about the package.
    guard text.contains("pypi:repository-version") || page.files.contains(where: { $0.version(of: name.target) != nil })
    else {
      throw ResourceFailure(
        .malformed, what: "the page lists no file of the package, and does not say that it is of a package index",
        place: source.description, next: HTTPPeer.packageIndex.check)
    }
    return (page, digest)
  }

  private func facts(
    from page: ProjectPage, _ index: PackageIndexAddress, _ connection: HTTPConnection
  ) async throws(ResourceFailure) -> PackageFacts {
    var byVersion: [String: [PackageFile]] = [:]
    var versions: [String] = []
    for file in page.files {
      guard let version = file.version(of: name.target) else { continue }
      if byVersion[version] == nil { versions.append(version) }
      byVersion[version, default: []].append(file)
    }
    let sorted = versions.enumerated().map { (position: $0.offset, files: PackageFiles($0.element, byVersion)) }
      .sorted { left, right in
        left.files.isEarlier(than: right.files)
          || !right.files.isEarlier(than: left.files) && left.position < right.position
      }
      .map(\.files)
    let read = sorted.filter { !$0.isYanked }.suffix(Self.newestReleases)
    var metadata: [String: CoreMetadata] = [:]
    for files in read { metadata[files.version] = try await self.metadata(of: files, index, connection) }
    let newest = read.last.flatMap { metadata[$0.version] }
    return PackageFacts(
      name: name.target,
      releases: sorted.map { files in
        PackageRelease(
          version: files.version, uploadedAt: files.uploadedAt, isYanked: files.isYanked,
          digest: files.preferred?.digest, requirements: metadata[files.version]?.requirements)
      },
      projectURLs: newest?.projectURLs ?? [:], describesWithCode: newest?.describesWithCode)
  }

  /// The metadata of a release; `nil` where it has none that are read.
  private func metadata(
    of files: PackageFiles, _ index: PackageIndexAddress, _ connection: HTTPConnection
  ) async throws(ResourceFailure) -> CoreMetadata? {
    guard let file = files.preferred, let address = file.address else { return nil }
    let bytes: [UInt8]
    switch file.metadata {
    case .beside(let stated):
      guard let beside = HTTPAddress(address.url + ".metadata") else { return nil }
      bytes = try await self.bytes(at: beside, digest: stated, maximum: 1 << 20, index, connection)
    case .inTheFile:
      guard file.isWheel else { return nil }
      let wheel = try await self.bytes(
        at: address, digest: file.digest, maximum: Self.maximumWheelBytes, index, connection)
      bytes = try unpacked(wheel, of: file)
    }
    let metadata = CoreMetadata(String(decoding: bytes, as: UTF8.self))
    guard metadata.isOf(name.target) else {
      throw ResourceFailure(
        .malformed, what: "the metadata of \(file.name) are of another package", place: address.description,
        next: "look at the file before anyone installs it")
    }
    return metadata
  }

  /// The metadata inside a wheel (binary distribution format, "The .dist-info directory").
  private func unpacked(_ wheel: [UInt8], of file: PackageFile) throws(ResourceFailure) -> [UInt8] {
    let keeps = { @Sendable (path: String) in
      path.hasSuffix(".dist-info/METADATA") && path.split(separator: "/").count == 2
    }
    do {
      let contents = try ArchiveReader(place: file.name, limits: .standard, keeps: keeps).contents(of: wheel)
      if let bytes = contents.files.values.first, contents.files.count == 1 { return bytes }
    } catch {
      throw ResourceFailure(error.reason, error.problem)
    }
    throw ResourceFailure(
      .malformed, what: "the wheel has no metadata", place: file.name,
      next: "look at the file before anyone installs it")
  }

  private func bytes(
    at address: HTTPAddress, digest: SHA256Digest?, maximum: Int, _ index: PackageIndexAddress,
    _ connection: HTTPConnection
  ) async throws(ResourceFailure) -> [UInt8] {
    // The index's credential is for the index's own server; files may lie elsewhere.
    let credential = address.hasSameOrigin(as: index.base) ? index.credential : nil
    let get = HTTPGet(
      address: address, token: credential, headers: ["Accept": "*/*"], timeout: limits.exchange,
      maximumBytes: maximum)
    let body: [UInt8]
    do throws(ResourceFailure) {
      body = try await connection.answer(to: get).answer.body
    } catch {
      // That a file is missing says nothing of the package, which 404 would be taken for.
      throw ResourceFailure(error.reason, error.problem)
    }
    if let digest, digest != SHA256Digest(of: body) {
      throw ResourceFailure(
        .malformed, what: "what the index gives has not the digest that it states", place: address.description,
        next: "ask the package index's operators, and install nothing of it meanwhile")
    }
    return body
  }
}
