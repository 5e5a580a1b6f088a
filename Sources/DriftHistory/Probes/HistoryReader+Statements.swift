public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// What people stated up to a moment, in the order in which they did.
  public func attestations(asOf moment: Timestamp) throws(Problem) -> [Attestation] {
    try reportingProblems(at: path) { try StatementStore(database: database).attestations(upTo: moment) }
  }

  /// The reviews that were opened up to a moment, in that order; one that was closed later was still open then.
  public func reviews(asOf moment: Timestamp) throws(Problem) -> [Review] {
    try reportingProblems(at: path) { try StatementStore(database: database).reviews(upTo: moment) }
  }
}
