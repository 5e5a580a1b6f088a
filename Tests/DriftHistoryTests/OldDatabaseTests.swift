@testable import DriftHistory
import DriftModel
import Foundation
import GRDB
import Migrations
import Testing

/// A database that an earlier version of the program left opens, keeps what it held, and goes on.
@Suite("Databases of earlier versions")
struct OldDatabaseTests {
  /// What a night of the first version left behind: one source with one schema.
  private static let firstNight = """
    INSERT INTO run VALUES (1, '2026-01-01T02:17:00Z', '0.1.0', 1, 0, '{}');
    INSERT INTO source VALUES (1, 'registry');
    INSERT INTO subject VALUES (1, 1, 'v1', 'a');
    INSERT INTO reading (source_id, run_id, kind, status, schemas) VALUES (1, 1, 'registry', 'ok', 1);
    INSERT INTO blob (id, sha256, bytes) VALUES (1, x'44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A', x'7B7D');
    INSERT INTO version VALUES (1, 1, 1, 1, NULL, 1, '1.0', 0,
      x'44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A',
      x'44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A', NULL, 'v1/a', NULL, NULL, NULL, NULL);
    """

  /// What it said of a trigger, under the name that the column had.
  private static func assessment(after migrated: Int) throws -> String {
    let renaming = try #require(Migration.all.first { $0.name == "keep-probes" })
    return """
      INSERT INTO assessment (\(migrated < renaming.number ? "trigger_id" : "name"), state, body, first_run_id)
      VALUES ('review-date-reached', 'quiet', '{}', 1);
      """
  }

  @Test("after each migration alone, the next ones follow on what is there", arguments: 1..<Migration.all.count)
  func upgrades(_ migrated: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("old.db")
    let old = DatabaseOpener(path: path, migrations: Array(Migration.all.prefix(migrated)))
    let sql = Self.firstNight + (try Self.assessment(after: migrated))
    try old.openForWriting().write { try $0.execute(sql: sql) }

    let history = try DriftHistory.open(at: path)
    let versions = try history.read { try $0.versions() }
    #expect(versions.map(\.coreVersion) == ["1.0"])
    #expect(try history.read { try $0.bytes(of: versions[0]) } == Array("{}".utf8))
    let stood = try history.read { try $0.assessments(asOf: 1) }
    #expect(stood.map(\.name) == ["review-date-reached"] && stood.map(\.kind) == [.trigger])
    #expect(try history.read { try $0.probes() }.isEmpty)
    try history.openReview(at: ProbeSample.moment(1))
    #expect(try history.checkIntegrity().isEmpty)
    #expect(try history.read { try $0.answer(AnswerTests.question, engine: 1) } == nil)
  }
}
