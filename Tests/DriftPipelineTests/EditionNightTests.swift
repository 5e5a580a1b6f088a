import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Reports
import Testing

@testable import DriftPipeline

@Suite("Nights with editions")
struct EditionNightTests {
  private static let source = SourceDefinition(name: "core", kind: .gitHubArtifact, location: "https://api.invalid")

  /// A history in a folder of its own, and nights in it.
  private final class Bench {
    let folder: URL
    let history: DriftHistory
    private var nights = 0

    init() throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("editions-" + UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func night(_ outcome: CollectionOutcome, failOn threshold: FailThreshold = .any) throws -> DriftReport {
      let configuration = Configuration(
        folder: folder.path, database: "", sources: [source], reports: ReportSettings(directory: folder.path))
      let run = NightlyRun(configuration: configuration, threshold: threshold, toolVersion: "1")
      defer { nights += 1 }
      return try run.record([outcome], startedAt: day(nights), in: history).report
    }
  }

  private static func day(_ number: Int) -> Timestamp {
    Timestamp(secondsSince1970: 1_767_225_600 + number * 86_400)
  }

  private static func listing(_ number: Int, digest: SHA256Digest? = nil, expires: Int = 90) -> EditionListing {
    EditionListing(
      title: "artifact \(number)", asset: "core", assetID: number, size: 3, statedDigest: digest,
      publishedAt: day(-10 + number), updatedAt: day(-10 + number), expiresAt: day(expires))
  }

  private static func schema(_ name: String, _ text: String, core: String = "1") -> FetchedSchema {
    FetchedSchema(
      subject: SubjectName(source: "core", track: "v1", schema: name), bytes: Array(text.utf8), coreVersion: core,
      deprecated: false, declaredDigest: nil, location: "core/\(name)")
  }

  private static func edition(_ number: Int, _ archive: String, _ schemas: [FetchedSchema]) -> Edition {
    let digest = SHA256Digest(of: archive.utf8)
    return Edition(
      listing: listing(number, digest: digest), archive: Array(archive.utf8), digest: digest, fetched: schemas)
  }

  /// A night on which `editions` were read; the newest of all holds `current`.
  private static func outcome(
    _ current: [FetchedSchema], read editions: [Edition] = [], known: [RememberedEdition],
    failures: [CollectionFailure] = [], pending: [EditionListing] = []
  ) -> CollectionOutcome {
    CollectionOutcome(
      source: source, fetched: current, failures: failures, editions: editions, pending: pending,
      memory: EditionMemory(
        address: "a", selection: "s",
        editions: Dictionary(known.map { ($0.listing.name, $0) }) { first, _ in first }))
  }

  private static func remembered(_ edition: Edition) -> RememberedEdition {
    RememberedEdition(listing: edition.listing, state: .read(edition.digest))
  }

  @Test("the schemas of a rewritten edition that differ are findings, those with other white space are not")
  func rewritten() throws {
    let number = #"{"type":"number"}"#
    let old = Self.edition(1, "one", [Self.schema("a", number), Self.schema("b", number), Self.schema("c", number)])
    let new = Self.edition(
      1, "two", [Self.schema("a", #"{"type":"string"}"#), Self.schema("b", #"{ "type": "number" }"#)])
    let current = [Self.schema("a", number, core: "2")]
    let bench = try Bench()
    let first = try bench.night(Self.outcome(current, read: [old], known: [Self.remembered(old)]))
    #expect(first.run.exitStatus == 0 && first.editions.map(\.status) == [.new] && first.changes.isEmpty)
    let second = try bench.night(Self.outcome(current, read: [new], known: [Self.remembered(new)]))
    #expect(second.run.exitStatus == 1 && second.editions.map(\.status) == [.rewritten])
    #expect(second.changes.map(\.subject.schema) == ["a", "c"] && second.changes.allSatisfy { $0.kind == .rewritten })
    let message = try #require(second.changes.first?.findings.first?.message)
    #expect(message.contains("artifact 1") && message.contains("\(SHA256Digest(of: number.utf8))"))
    #expect(second.changes.last?.to == nil)
    #expect(try ReportAssembler.report(ofRun: second.run.id64, in: bench.history) == second)
  }

  @Test("what the versions of the night tell is not told again")
  func toldOnce() throws {
    let (before, after) = (Self.schema("a", #"{"type":"number"}"#), Self.schema("a", #"{"type":"string"}"#))
    let (old, new) = (Self.edition(1, "one", [before]), Self.edition(1, "two", [after]))
    let bench = try Bench()
    _ = try bench.night(Self.outcome([before], read: [old], known: [Self.remembered(old)]))
    let report = try bench.night(Self.outcome([after], read: [new], known: [Self.remembered(new)]))
    #expect(report.changes.map(\.kind) == [.rewritten, .structural])
  }

  @Test(
    "an archive that was made anew of the same schemas is drift for `any` alone",
    arguments: [(FailThreshold.any, 1), (.breaking, 0), (.none, 0)])
  func exitStatus(threshold: FailThreshold, status: Int) throws {
    let schemas = [Self.schema("a", "{}")]
    let (old, new) = (Self.edition(1, "one", schemas), Self.edition(1, "two", schemas))
    let bench = try Bench()
    _ = try bench.night(Self.outcome(schemas, read: [old], known: [Self.remembered(old)]))
    let report = try bench.night(
      Self.outcome(schemas, read: [new], known: [Self.remembered(new)]), failOn: threshold)
    #expect(report.run.exitStatus == status && report.changes.isEmpty)
    #expect(report.editions.first?.from?.sha256 == old.digest && report.editions.first?.to.sha256 == new.digest)
  }

  @Test("refused and expired editions are told once; a refused one is a remark on every later night")
  func gaps() throws {
    let problem = Problem(what: "no archive", place: "core", next: "mend it")
    let refused = RememberedEdition(listing: Self.listing(1), state: .refused(.malformed, problem))
    let expired = RememberedEdition(listing: Self.listing(2), state: .expired)
    let bench = try Bench()
    let failure = CollectionFailure(subject: nil, reason: .malformed, problem: problem)
    let schemas = [Self.schema("a", "{}")]
    let first = try bench.night(Self.outcome(schemas, known: [refused, expired], failures: [failure]))
    #expect(first.editions.map(\.status) == [.refused, .expired] && first.editions.first?.problem == problem)
    #expect(first.sources.first?.remarks.isEmpty == true)
    let outcome = Self.outcome(schemas, known: [refused, expired])
    let second = try bench.night(outcome)
    #expect(second.editions.isEmpty && second.run.exitStatus == 0)
    #expect(
      second.sources.first?.remarks.map(\.what) == [
        "1 edition was never read, since the archive was refused; the newest: no archive"
      ])
    #expect(EditionWarnings(outcome, isRecorded: false).ofDoctor(at: Self.day(0)).count == 2)
  }

  @Test(
    "an artifact that is deleted within 14 days is warned of as long as it is not archived",
    arguments: [(13, 1), (14, 1), (15, 0), (0, 0)])
  func expiring(day: Int, warnings: Int) throws {
    let pending = Self.outcome([], known: [], pending: [Self.listing(1, expires: day)])
    #expect(EditionWarnings(pending, isRecorded: true).ofRun(at: Self.day(0)).count == warnings)
    let edition = Edition(
      listing: Self.listing(1, expires: day), archive: [], digest: SHA256Digest(of: []), fetched: [])
    let read = Self.outcome([], read: [edition], known: [Self.remembered(edition)])
    #expect(EditionWarnings(read, isRecorded: true).ofRun(at: Self.day(0)).isEmpty)
    #expect(EditionWarnings(read, isRecorded: false).ofRun(at: Self.day(0)).count == warnings)
  }
}

extension ReportRun {
  fileprivate var id64: Int64 { Int64(id) }
}
