import DriftModel
import JSONModel

/// The sorting of what a night brought, by the numbers of versions, until the snapshot can be read back as a whole.
struct SnapshotBuilder {
  var baselined: [Int64] = []
  var appeared: [Int64] = []
  var changed: [(old: Int64, new: Int64)] = []
  var removed: [Int64] = []
  var rewritten: [(old: Int64, new: Int64)] = []
  var unseen: [SubjectName: Unseen] = [:]

  /// The snapshot as the history now tells it, so that it is exactly what a later reader finds.
  func snapshot(run: RunReference, previous: RunReference?, reader: HistoryReader) throws -> Snapshot {
    let current = try reader.current(asOf: run.id)
    var known = Dictionary(current.map { ($0.id, $0) }) { first, _ in first }
    func version(_ id: Int64) throws -> SchemaVersion {
      if let version = known[id] { return version }
      guard let version = try reader.version(id, asOf: run.id) else { throw MissingVersion(id: id) }
      known[id] = version
      return version
    }
    func versions(_ ids: [Int64]) throws -> [SchemaVersion] {
      try ids.map(version).sorted { $0.subject < $1.subject }
    }
    func pairs(_ ids: [(old: Int64, new: Int64)]) throws -> [VersionPair] {
      try ids.map { VersionPair(old: try version($0.old), new: try version($0.new)) }
        .sorted { $0.new.subject < $1.new.subject }
    }
    return Snapshot(
      run: run, previousRun: previous, baselined: try versions(baselined), appeared: try versions(appeared),
      changed: try pairs(changed), removed: try versions(removed), rewritten: try pairs(rewritten), current: current,
      unseen: unseen)
  }
}

/// A version that was written and cannot be read back.
private struct MissingVersion: Error, CustomStringConvertible {
  let id: Int64
  var description: String { "version \(id)" }
}
