import DriftHistory
import DriftModel
import JSONModel
import Reports

extension ChangeEntry {
  /// The same change with the origins of its versions, as far as the history knows them.
  func namingOrigins(from history: HistoryReader) throws(Problem) -> ChangeEntry {
    ChangeEntry(
      subject: subject, kind: kind, from: try from?.namingOrigin(of: subject, from: history),
      to: try to?.namingOrigin(of: subject, from: history), verdict: verdict, findings: findings)
  }
}

extension VersionEntry {
  fileprivate func namingOrigin(
    of subject: SubjectName, from history: HistoryReader
  ) throws(Problem) -> VersionEntry {
    guard let ordinal, let origin = try history.origin(of: subject, ordinal: ordinal) else { return self }
    return VersionEntry(
      coreVersion: coreVersion, sha256: sha256, ordinal: ordinal, firstSeen: firstSeen, origin: OriginEntry(origin))
  }
}
