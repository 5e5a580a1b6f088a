public import DriftModel
import GRDB
public import JSONModel

extension DriftHistory {
  /// Drops the raw bytes of archives that were kept before `moment` and that nobody needs: what they held is recorded
  /// document by document, and the newest of each publisher's list, which every night is read from, stays.
  ///
  /// Versions, documents, digests, judgements and counters stay. With `isTrial` nothing is changed. The file does not
  /// shrink: nights to come use the space, and a backup is compact.
  public func prune(
    before moment: Timestamp, at now: Timestamp, isTrial: Bool = false
  ) throws(Problem) -> PrunedArchives {
    try reportingProblems(at: path) {
      let pruned =
        try isTrial
        ? database.read { try prunable(before: moment, $0) }
        : database.write { database in
          let archives = try prunable(before: moment, database)
          let store = ArchiveStore(database: database, path: path)
          for archive in archives { try store.prune(archive.digest, at: now) }
          return archives
        }
      // Only now is it certain that the rows know of it; a file that a crash leaves here is harmless.
      if !isTrial { pruned.forEach { ArchiveFolder(ofDatabaseAt: path).remove($0.digest) } }
      return PrunedArchives(count: pruned.count, bytes: pruned.reduce(0) { $0 + $1.size })
    }
  }

  private func prunable(
    before moment: Timestamp, _ database: Database
  ) throws -> [(digest: SHA256Digest, size: Int)] {
    try ArchiveStore(database: database, path: path).prunable(before: moment)
  }
}

/// What a pruning dropped, or would drop.
public struct PrunedArchives: Sendable, Hashable {
  public let count: Int
  /// The bytes of the archives together.
  public let bytes: Int
}
