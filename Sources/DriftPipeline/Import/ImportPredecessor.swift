import DriftHistory
import DriftModel
import JSONModel
import SchemaSources

/// What the history held before an import: its newest run, and the commit that an earlier import of the source ended with.
struct ImportPredecessor {
  private let source: String
  private let newest: RunRecord?
  /// The newest commit that was imported under the source's name.
  private let imported: String?
  /// Whether the newest run of all was imported under the source's name.
  private let isNewestImported: Bool

  init(of source: String, in history: DriftHistory) throws(Problem) {
    (newest, imported, isNewestImported) = try history.read { records in
      let newest = try records.latestRun()
      let readings = try newest.map { try records.readings(run: $0.id) } ?? []
      return (
        newest, try records.newestRevision(of: source), readings.contains { $0.source == source && $0.revision != nil }
      )
    }
    self.source = source
  }

  /// The date that the next run may not be before.
  var date: Timestamp? { newest?.startedAt }

  /// The commits behind the newest that was imported; all of them where none was.
  func remaining(of commits: [GitCommit], in repository: String) throws(Problem) -> [GitCommit] {
    guard let imported else { return commits }
    guard let position = commits.firstIndex(where: { $0.id == imported }) else {
      throw Problem(
        what: "the commit \(imported.prefix(12)), with which the last import of `\(source)` ended, is not among these",
        place: repository,
        next: "name the same branch and paths as then, or give this past a name of its own with --source")
    }
    return Array(commits[(position + 1)...])
  }

  /// Refuses a commit that is older than the newest run, unless the run was imported like it.
  func refuseLaterRun(than commit: GitCommit?) throws(Problem) {
    guard let commit, let newest, commit.date < newest.startedAt, !isNewestImported else { return }
    throw Problem(
      what: "the history already has a run of \(newest.startedAt), later than the first commit to import "
        + "(\(commit.shortID) of \(commit.date))",
      place: "the database",
      next: "import into a database of its own with another --config, or only what is newer with --since")
  }
}
