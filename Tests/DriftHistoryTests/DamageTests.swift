@testable import DriftHistory
import DriftModel
import Foundation
import GRDB
import JSONModel
import Testing

@Suite("Damaged files")
struct DamageTests {
  /// A closed history of a few nights, as bytes.
  private static let sound = Result { try closedHistory() }

  private static func closedHistory() throws -> Data {
    let folder = try TemporaryFolder()
    let path = folder.file("history.db")
    try {
      let history = try DriftHistory.open(at: path)
      var random = RandomNights(seed: 7)
      for number in 1...12 {
        var night = Night.number(number, random.next())
        night.answers = ProbeSample.everyKind
        _ = try history.record(night, examine: examine) { _, _ in .empty }
      }
      try history.attest(
        Attestation(
          item: "a", kind: .pass, by: "b", note: "c", statedAt: ProbeSample.moment(1), expiresAt: nil))
      try history.openReview(at: ProbeSample.moment(1))
    }()
    return try #require(FileManager.default.contents(atPath: path))
  }

  @Test("a file cut short is refused and left as it is")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("cut.db")
    let sound = try Self.sound.get()
    for length in [
      0, 1, 15, 16, 99, 100, 511, 512, 4095, 4096, 4097, sound.count / 2, sound.count - 4096, sound.count - 1,
    ] {
      let cut = sound.prefix(length)
      try cut.write(to: URL(fileURLWithPath: path))
      #expect(throws: Problem.self, "\(length) bytes") { try DriftHistory.open(at: path) }
      #expect(throws: Problem.self, "\(length) bytes") { try DriftHistory.openReadOnly(at: path) }
      #expect(FileManager.default.contents(atPath: path) == cut, "\(length) bytes")
    }
  }

  @Test("bytes that changed by themselves are a problem or a wrong answer, never a crash", arguments: UInt64(1)...60)
  func flipped(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("flipped.db")
    var random = SeededGenerator(seed: seed)
    var bytes = try Self.sound.get()
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    try bytes.write(to: URL(fileURLWithPath: path))
    do throws(Problem) {
      let history = try DriftHistory.open(at: path)
      _ = try history.checkIntegrity()
      try history.read { reader in
        for run in try reader.runs() {
          _ = try (reader.readings(run: run.id), reader.unread(run: run.id), reader.judgements(run: run.id))
          _ = try (reader.probes(asOf: run.id), reader.flips(after: 0, upTo: run.id))
          _ = try (reader.attestations(knownTo: run.reference), reader.reviews(knownTo: run.reference))
          for version in try reader.current(asOf: run.id) { _ = try reader.bytes(of: version) }
        }
      }
      _ = try history.record(.number(13, [reading([schema("a", "{9}")])]), examine: examine) { _, _ in .empty }
    } catch {
      #expect(!error.next.isEmpty)
    }
  }

  @Test("a sound file has nothing wrong; an altered document and a lost row are found")
  func integrity() throws {
    let fixture = try HistoryFixture()
    var night = Night.number(1, [reading([schema("a", "{1}"), schema("b", "{2}")])])
    night.answers = [ProbeSample.health(1)]
    _ = try fixture.history.record(night, examine: examine) { _, _ in .empty }
    #expect(try fixture.history.checkIntegrity().isEmpty)
    try DatabaseQueue(path: fixture.path).writeWithoutTransaction { database in
      try database.execute(
        sql:
          "PRAGMA foreign_keys = OFF; UPDATE blob SET bytes = x'00' WHERE id = 1; DELETE FROM run; UPDATE probe_body SET body = '[]'"
      )
    }
    let found = try fixture.history.checkIntegrity().map(\.what)
    #expect(found.contains { $0.contains("document 1 does not have the digest") })
    #expect(found.contains { $0.contains("refers to a row of run that does not exist") })
    #expect(found.contains { $0.contains("the body 1 of answers") })
    let quickly = try fixture.history.checkQuickly().map(\.what)
    #expect(quickly.contains { $0.contains("refers to a row of run that does not exist") })
  }

  @Test(
    "each of SQLite's failures is told with what to do",
    arguments: [
      (ResultCode.SQLITE_FULL, "free some space"), (.SQLITE_READONLY, "write access"), (.SQLITE_CANTOPEN, "its folder"),
      (.SQLITE_IOERR, "check the disk"), (.SQLITE_NOTADB, "another file"), (.SQLITE_CORRUPT, "newest backup"),
      (.SQLITE_BUSY, "wait for it"), (.SQLITE_MISUSE, "doctor"),
    ])
  func explanations(code: ResultCode, next: String) {
    let problem = databaseProblem(DatabaseError(resultCode: code, message: "detail"), at: "history.db")
    #expect(problem.place == "history.db" && problem.next.contains(next) && problem.what.hasSuffix("(detail)"))
  }
}
