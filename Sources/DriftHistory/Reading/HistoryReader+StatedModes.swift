public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The compatibility mode that its source last stated for each subject, in the source's words.
  public func statedModes() throws(Problem) -> [SubjectName: String] {
    try reportingProblems(at: path) { try StatedModeStore(database: database).modes() }
  }
}
