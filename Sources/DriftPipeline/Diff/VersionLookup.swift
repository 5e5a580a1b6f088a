public import DriftHistory
public import DriftModel
public import JSONModel

/// The recorded documents that a selector picks.
public enum VersionLookup {
  /// One document of each subject that has what `selector` names, in the order of subjects, each once.
  ///
  /// Fails where a run or a release was never recorded; throws the problem of a database that cannot be read.
  public static func documents(
    for subjects: (SubjectName) -> Bool, at selector: VersionSelector, in history: DriftHistory
  ) throws(Problem) -> Result<[RecordedDocument], Problem> {
    try history.read { try documents(of: try $0.subjects().filter(subjects).sorted(), at: selector, $0) }
  }

  /// The same within a reading; without a selector the newest version of each subject.
  static func documents(
    of subjects: [SubjectName], at selector: VersionSelector?, _ records: HistoryReader
  ) throws -> Result<[RecordedDocument], Problem> {
    let recorded = RecordedVersions(records: records)
    var found: [RecordedDocument] = []
    do {
      try recorded.check(selector)
      for subject in subjects {
        let timeline = try records.versions(of: subject)
        let picked = try recorded.pick(selector, of: subject, timeline, otherwise: timeline.last)
        if let document = picked?.document, !found.contains(document) { found.append(document) }
      }
    } catch let missing as NothingThere {
      return .failure(missing.problem)
    }
    return .success(found)
  }
}
