public import DriftModel
import GRDB
public import JSONModel

extension DriftHistory {
  /// Marks an event that its receiver has accepted.
  public func markSent(_ notice: NoticeRecord, at moment: Timestamp) throws(Problem) {
    try reportingProblems(at: path) {
      try database.write { try NoticeStore(database: $0).markSent(notice, at: moment) }
    }
  }

  /// Keeps what a run could not tell a receiver, so that every report on the run says it.
  public func keepSendingFailure(_ problem: Problem, to receiver: String, run: Int64) throws(Problem) {
    try reportingProblems(at: path) {
      try database.write { try NoticeStore(database: $0).keep(problem, to: receiver, of: run) }
    }
  }
}
