import GRDB
import JSONModel

/// A consistent state of the history to ask questions of, valid inside the closure that it is handed to.
///
/// Every question about versions can be asked as of a run: the answer is the one that was given that night. Each list is
/// sorted, by run or by subject as its method says.
public struct HistoryReader {
  let database: Database
  let path: String

  /// The newest run's number, or 0 in an empty history.
  func newestRunID() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(id) FROM run") ?? 0
  }
}
