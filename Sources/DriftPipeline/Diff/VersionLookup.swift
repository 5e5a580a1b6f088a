public import DriftHistory
public import DriftModel
public import JSONModel

/// The recorded versions that a selector picks.
public enum VersionLookup {
  /// One version of each subject that has what `selector` names, in the order of subjects, each once.
  ///
  /// Fails where a run was never recorded; throws the problem of a database that cannot be read.
  public static func versions(
    for subjects: (SubjectName) -> Bool, at selector: VersionSelector, in history: DriftHistory
  ) throws(Problem) -> Result<[SchemaVersion], Problem> {
    try history.read { records in
      do {
        let recorded = RecordedVersions(records: records)
        var found: [SchemaVersion] = []
        for subject in try records.subjects().filter(subjects).sorted() {
          let timeline = try records.versions(of: subject)
          let picked = try recorded.version(selector, of: subject, timeline, otherwise: nil)
          if let version = picked?.version, !found.contains(version) { found.append(version) }
        }
        return .success(found)
      } catch let missing as NothingThere {
        return .failure(missing.problem)
      }
    }
  }
}
