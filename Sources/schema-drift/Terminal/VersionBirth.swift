import DriftHistory
import DriftModel
import JSONModel

/// What is known of where a version came from.
struct VersionBirth {
  /// The edition that carried it first.
  let origin: VersionOrigin?
  /// The commit that brought it, where an import saw it first.
  let commit: String?

  init(of version: SchemaVersion, in records: HistoryReader) throws(Problem) {
    origin = try records.origin(of: version.subject, ordinal: version.ordinal)
    commit = try records.revision(of: version.subject.source, run: version.firstRun.id)
  }
}
