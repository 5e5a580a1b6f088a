public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// What people stated, in the order in which they did: what a run could know of, and where a moment is given also what
  /// was stated up to it.
  public func attestations(
    knownTo run: RunReference, orStatedBy moment: Timestamp? = nil
  ) throws(Problem) -> [Attestation] {
    try statements { try $0.attestations(moment.map { .since(run, $0) } ?? .run(run)) }
  }

  /// The reviews in the order in which they were opened, chosen in the same way. One that was closed later was still open
  /// then.
  public func reviews(knownTo run: RunReference, orStatedBy moment: Timestamp? = nil) throws(Problem) -> [Review] {
    try statements { try $0.reviews(moment.map { .since(run, $0) } ?? .run(run)) }
  }

  /// The reviews as they stood at a moment, by their own times.
  public func reviews(asOf moment: Timestamp) throws(Problem) -> [Review] {
    try statements { try $0.reviews(.moment(moment)) }
  }

  private func statements<Result>(_ read: (StatementStore) throws -> Result) throws(Problem) -> Result {
    try reportingProblems(at: path) { try read(StatementStore(database: database)) }
  }
}
