import DriftHistory
import JSONModel

extension HistoryReader {
  /// The runs up to `run` that read a source in full, newest first.
  func newestCompleteRuns(of source: String, asOf run: RunReference) throws(Problem) -> [RunReference] {
    try completeRuns(source: source).filter { $0.id <= run.id }.reversed()
  }
}
