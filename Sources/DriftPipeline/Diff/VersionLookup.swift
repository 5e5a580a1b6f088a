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
    try history.read { records in
      do {
        let recorded = RecordedVersions(records: records)
        var found: [RecordedDocument] = []
        for subject in try records.subjects().filter(subjects).sorted() {
          let timeline = try records.versions(of: subject)
          let picked = try recorded.pick(selector, of: subject, timeline, otherwise: nil)
          if let document = picked?.document, !found.contains(document) { found.append(document) }
        }
        return .success(found)
      } catch let missing as NothingThere {
        return .failure(missing.problem)
      }
    }
  }
}
