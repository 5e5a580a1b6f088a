public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// Every answer that was known to a run, by its question and in the order of the runs that asked; `nil` asks for all that
  /// is known today, evidence that was imported after the newest run among it.
  ///
  /// Of the kinds in `newestOnly` each question has its newest answer alone: who needs no past of these saves reading
  /// years of it. The cost is O(answers) for their narrow rows, and the reading of each distinct body once. Answers of a
  /// kind that this version does not know are left out.
  public func probes(
    asOf run: Int64? = nil, newestOnly kinds: Set<ProbeKind> = []
  ) throws(Problem) -> [ProbeName: [ProbeAnswer]] {
    try reportingProblems(at: path) {
      var recorded: [ProbeName: [RecordedAnswer]] = [:]
      let rows = try Row.fetchCursor(database, sql: RecordedAnswer.query, arguments: [run ?? Int64.max])
      while let row = try rows.next() {
        if let answer = try RecordedAnswer(row) { recorded[answer.probe, default: []].append(answer) }
      }
      var bodies = ProbeBodies(database: database)
      return try recorded.mapValues { answers in
        let ordered = answers.inOrderOfTelling
        let wanted = ordered.suffix(ordered.first.map { kinds.contains($0.probe.kind) } == true ? 1 : ordered.count)
        return try wanted.map { answer in
          ProbeAnswer(
            probe: answer.probe, askedAt: answer.askedAt, digest: answer.digest,
            outcome: try bodies.outcome(answer.body, of: answer.probe.kind)
              .answering(inMilliseconds: answer.latency),
            isFromActions: answer.isFromActions, isImported: answer.isImported)
        }
      }
    }
  }
}
