import DriftModel
import Foundation
import GitHubServer
import SchemaSources
import Synchronization

/// Nights in a row against a played GitHub, with a shelf in memory, a clock that stands still, and pauses that are
/// written down instead of waited for.
final class GitHubBench: Sendable {
  static let token = "ghs_0123456789abcdefghijklmnop"
  /// The moment at which the clock stands.
  static let now = 1_769_825_820

  private let memories = Mutex<[String: EditionMemory]>([:])
  private let archives = Mutex<[SHA256Digest: [UInt8]]>([:])
  private let written = Mutex<[Duration]>([])
  private let keepsArchives: Bool

  init(keepsArchives: Bool = true) {
    self.keepsArchives = keepsArchives
  }

  /// The pauses that were asked for, in order.
  var pauses: [Duration] { written.withLock { $0 } }
  /// What the last night handed over.
  var memory: EditionMemory? { memories.withLock { $0["core"] } }

  /// Puts other bytes in the place of an archive on the shelf.
  func spoil(_ digest: SHA256Digest) { archives.withLock { $0[digest] = [0] } }

  /// One night, whose memory and archives the next one finds on the shelf.
  func night(
    at baseURL: String, _ selection: GitHubSelection = .releases, authorized: Bool = false,
    limits: GitHubLimits = .forTests, fetcher: (any HTTPFetcher)? = nil
  ) async -> CollectionOutcome {
    let definition = SourceDefinition(
      name: "core", kind: selection.artifact == nil ? .gitHubRelease : .gitHubArtifact, location: baseURL,
      tokenEnvironmentVariable: authorized ? "TOKEN" : nil, gitHub: selection)
    let surroundings = SourceSurroundings(
      environment: { $0 == "TOKEN" ? Self.token : nil },
      readFile: { _ in throw CocoaError(.fileNoSuchFile) },
      sleep: { pause in self.written.withLock { $0.append(pause) } },
      jitter: { 0.5 },
      now: { Date(timeIntervalSince1970: TimeInterval(Self.now)) })
    let source = GitHubSource(
      definition, shelf: self, limits: limits, surroundings: surroundings, fetcher: fetcher)
    let outcome = await source.collect()
    if let memory = outcome.memory { memories.withLock { $0["core"] = memory } }
    if keepsArchives {
      archives.withLock { for edition in outcome.editions { $0[edition.digest] = edition.archive } }
    }
    return outcome
  }
}

extension GitHubBench: EditionShelf {
  func versions(of source: String) -> [SubjectName: [String: SHA256Digest]] { [:] }

  func memory(of source: String) -> EditionMemory? { memories.withLock { $0[source] } }
  func archive(_ digest: SHA256Digest) -> [UInt8]? { archives.withLock { $0[digest] } }
}

extension GitHubLimits {
  /// The standard limits with small bodies, so that a test of the size is quick.
  static var forTests: GitHubLimits {
    var limits = GitHubLimits()
    limits.http.maximumBytes = 100_000
    return limits
  }
}

extension GitHubSelection {
  static let releases = GitHubSelection(repository: "octo/core")
  static let artifacts = GitHubSelection(repository: "octo/core", artifact: "core-schemas")
}

extension GitHubContent {
  /// One release with one file.
  static func releasing(_ archive: [UInt8]) -> GitHubContent {
    GitHubContent(releases: [
      Release(
        id: 1, tag: "v1.2.8", publishedAt: "2026-01-30T10:00:00Z",
        files: [
          File(id: 11, name: "core-schemas.zip", bytes: archive)
        ])
    ])
  }

  /// One artifact.
  static func uploading(_ archive: [UInt8]) -> GitHubContent {
    GitHubContent(artifacts: [
      Artifact(id: 21, name: "core-schemas", bytes: archive, createdAt: "2026-01-30T10:00:00Z")
    ])
  }

  /// Releases `v1`, `v2`, … of one schema each, published a day apart, listed with the newest first.
  static func releases(_ count: Int) throws -> GitHubContent {
    GitHubContent(releases: try (1...count).reversed().map(Release.numbered))
  }

  /// Artifacts 1, 2, … of one schema each, made a day apart, listed with the newest first.
  static func artifacts(_ count: Int) throws -> GitHubContent {
    GitHubContent(artifacts: try (1...count).reversed().map(Artifact.numbered))
  }
}

extension GitHubContent.Release {
  /// The release `v1`, `v2`, …, each with one file, numbered 101, 102, ….
  static func numbered(_ number: Int) throws -> GitHubContent.Release {
    GitHubContent.Release(
      id: number, tag: "v\(number)", publishedAt: day(number),
      files: [GitHubContent.File(id: 100 + number, name: "core-schemas.zip", bytes: try archive(number))])
  }
}

extension GitHubContent.Artifact {
  /// The artifact of a number, made by the run of that number.
  static func numbered(_ number: Int) throws -> GitHubContent.Artifact {
    GitHubContent.Artifact(
      id: number, name: "core-schemas", bytes: try archive(number), createdAt: day(number), run: number)
  }
}

/// The first second of a day of 2026, day 1 being the first of January.
private func day(_ number: Int) -> String {
  Timestamp(secondsSince1970: 1_767_225_600 + (number - 1) * 86_400).description
}

/// An archive of one schema, whose `$core_version` is the number.
func archive(_ number: Int) throws -> [UInt8] {
  try ArchiveBuilder.build(
    .zip, ["v1/Probe.json": Array(SchemaExport.document("Probe", track: "v1", version: "\(number)").utf8)])
}
