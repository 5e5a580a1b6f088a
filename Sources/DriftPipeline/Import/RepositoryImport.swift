public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import Reports
public import SchemaSources

/// The filling of the history from a repository's past: one run a commit that touched the schemas, recorded and judged like
/// a night and dated as the commit.
///
/// Commits that were imported before are passed over, so that an import can be repeated; one that was cut short goes on.
public struct RepositoryImport: Sendable {
  /// Which commits are wanted.
  public struct Selection: Sendable {
    /// The moment from which on commits count.
    public var since: Timestamp?
    /// How many commits at most: the newest.
    public var limit: Int?

    public init(since: Timestamp? = nil, limit: Int? = nil) {
      self.since = since
      self.limit = limit
    }
  }

  private let configuration: Configuration
  private let source: SourceDefinition
  private let toolVersion: String

  /// - Parameter source: the source that the runs are recorded under; its location is the repository's folder.
  public init(configuration: Configuration, source: SourceDefinition, toolVersion: String) {
    let others = configuration.sources.filter { $0.name != source.name }
    self.configuration = Configuration(
      folder: configuration.folder, database: configuration.database, sources: others + [source],
      resources: configuration.resources, rules: configuration.rules, reviewDate: configuration.reviewDate,
      reports: configuration.reports)
    self.source = source
    self.toolVersion = toolVersion
  }

  /// Why the commits cannot be put behind what the history holds, or `nil` where they can. Nothing is written.
  ///
  /// A history with a run that is later than the first commit and was not imported from this repository is refused: the
  /// past of one source cannot be put before nights that were judged already.
  public func refusal(
    of selection: Selection, from commits: [GitCommit], in history: DriftHistory
  ) throws(Problem) -> Problem? {
    let predecessor = try ImportPredecessor(of: source.name, in: history)
    do throws(Problem) {
      let remaining = try predecessor.remaining(of: commits, in: source.location)
      try predecessor.refuseLaterRun(than: selection.chosen(from: remaining).first)
      return nil
    } catch {
      return error
    }
  }

  /// Imports those of `commits` that are selected, in order, and returns how many; each is a transaction of its own.
  ///
  /// Throws the `refusal` before anything is written.
  public func record(
    _ selection: Selection, from commits: [GitCommit], of repository: GitRepository, at paths: [GitPath],
    in history: DriftHistory,
    progress: @Sendable @escaping (GitCommit, _ changes: Int) -> Void = { _, _ in }
  ) throws(Problem) -> Int {
    let result = DeepStack.run { () -> Result<Int, Problem> in
      Result { () throws(Problem) in
        try importAll(selection, from: commits, of: repository, at: paths, in: history, progress)
      }
    }
    return try result.get()
  }

  private func importAll(
    _ selection: Selection, from all: [GitCommit], of repository: GitRepository, at paths: [GitPath],
    in history: DriftHistory, _ progress: (GitCommit, Int) -> Void
  ) throws(Problem) -> Int {
    let predecessor = try ImportPredecessor(of: source.name, in: history)
    let commits = selection.chosen(from: try predecessor.remaining(of: all, in: source.location))
    try predecessor.refuseLaterRun(than: commits.first)
    var past = try GitHistory(of: repository, at: paths, as: source)
    let night = NightlyRun(configuration: configuration, threshold: .none, toolVersion: toolVersion, isPast: true)
    var latest = predecessor.date
    for commit in commits {
      let date = max(commit.date, latest ?? commit.date)
      let remarks = date == commit.date ? [] : [Self.movedRemark(commit, to: date)]
      let outcome = try past.outcome(of: commit, remarks: remarks)
      progress(commit, try night.record([outcome], startedAt: date, in: history).report.changes.count)
      latest = date
    }
    return commits.count
  }

  private static func movedRemark(_ commit: GitCommit, to date: Timestamp) -> Problem {
    Problem(
      what: "the commit is dated \(commit.date), before the one that it follows, so its run is dated \(date)",
      place: "commit \(commit.shortID)", next: "nothing to do: the order of the commits is kept")
  }
}

extension RepositoryImport.Selection {
  /// The commits that are wanted, of those that are given from the oldest on.
  func chosen(from commits: [GitCommit]) -> [GitCommit] {
    let recent = since.map { since in Array(commits.drop { $0.date < since }) } ?? commits
    return limit.map { recent.suffix($0) } ?? recent
  }
}
