public import DriftModel
import GRDB
public import JSONModel

extension DriftHistory {
  /// Keeps answers that a run elsewhere got, beside those of the runs; the next run is the first to know of them.
  ///
  /// Returns `false` where evidence with this digest was imported before, and changes nothing then.
  public func importEvidence(
    _ answers: [ProbeAnswer], digest: SHA256Digest, toolVersion: String, at moment: Timestamp
  ) throws(Problem) -> Bool {
    try reportingProblems(at: path) {
      try database.write { database in
        try database.execute(
          sql: """
            INSERT INTO evidence (sha256, tool_version, imported_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING
            """,
          arguments: [digest.stored, toolVersion.storable, moment.storable.description])
        guard database.changesCount > 0 else { return false }
        let evidence = database.lastInsertedRowID
        let next = try HistoryReader(database: database, path: path).newestRunID() + 1
        try ProbeStore(database: database).add(answers, knownFrom: next, evidence: evidence)
        return true
      }
    }
  }
}
