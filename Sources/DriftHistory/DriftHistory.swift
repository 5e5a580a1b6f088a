public import DriftModel
import GRDB
public import JSONModel

/// The history of schemas in one SQLite file: what every run read, every version, and what was concluded.
///
/// A run is one transaction, so a killed or failed run leaves the last good night. One process writes at a time, any
/// number read; a value may be used from any thread, and its calls follow one another.
public final class DriftHistory: Sendable {
  let database: DatabaseQueue
  /// The path as it was given, for messages.
  let path: String

  init(database: DatabaseQueue, path: String) {
    self.database = database
    self.path = path
  }

  /// Opens the database at `path` for writing and brings it to the newest migration; a missing file is created, its
  /// folder is not.
  ///
  /// A file that is not a database, is another program's, is damaged, or was written by a newer version is refused and
  /// left as it is.
  public static func open(at path: String) throws(Problem) -> DriftHistory {
    DriftHistory(database: try DatabaseOpener(path: path).openForWriting(), path: path)
  }

  /// Opens the database at `path` for reading only; a backup opens without write access to its folder too.
  public static func openReadOnly(at path: String) throws(Problem) -> DriftHistory {
    DriftHistory(database: try DatabaseOpener(path: path).openForReading(), path: path)
  }

  /// Records a night and what `conclude` makes of it, in one transaction: all of it is kept, or nothing.
  ///
  /// `examine` is asked only about documents whose bytes differ from the version that stands, or where that version is
  /// unreadable or was examined while another dialect was configured. `conclude` sees the night already in the history that it is given; whatever it throws undoes the night.
  /// Neither may call this object. The cost is O(schemas) time and, where nothing changed, O(sources) space.
  public func record(
    _ night: Night, examine: (FetchedSchema) -> Examination,
    conclude: (Snapshot, HistoryReader) throws -> Conclusion
  ) throws(Problem) -> RunRecord {
    try reportingProblems(at: path) {
      try database.write {
        try NightRecorder(database: $0, path: path).record(night, examine: examine, conclude: conclude)
      }
    }
  }

  /// Answers questions from one consistent state of the history. The reader is valid inside `body` only, and `body` may
  /// not call this object.
  public func read<T>(_ body: (HistoryReader) throws -> T) throws(Problem) -> T {
    try reportingProblems(at: path) {
      try database.read { try body(HistoryReader(database: $0, path: path)) }
    }
  }
}
