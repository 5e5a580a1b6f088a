import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The events that the receiver has not accepted yet, the oldest first.
  public func unsentNotices(to receiver: String) throws(Problem) -> [NoticeRecord] {
    try reportingProblems(at: path) { try NoticeStore(database: database).unsent(to: receiver) }
  }

  /// What the run could not tell its receivers, in their order.
  public func sendingFailures(run: Int64) throws(Problem) -> [Problem] {
    try reportingProblems(at: path) { try NoticeStore(database: database).failures(of: run) }
  }
}
