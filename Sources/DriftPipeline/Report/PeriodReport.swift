public import DriftConfiguration
public import DriftHistory
import DriftModel
public import JSONModel
public import Reports

/// The report on what changed between any two points of the history: dates, runs, versions, releases, tracks or
/// sources.
public struct PeriodReport: Sendable {
  private let words: ReportPeriod
  private let start: VersionSelector
  private let end: VersionSelector?

  /// The period between two points as the command line has them; without `to`, up to the newest run. Throws the problem of
  /// a word that is no point.
  public init(from: String, to: String?) throws(Problem) {
    words = ReportPeriod(from: from, to: to ?? "the newest run")
    start = try VersionSelector(from)
    if let to { end = try VersionSelector(to) } else { end = nil }
  }

  /// The report of the run that the period ends with, or of the newest one, with the changes of the period in place of its
  /// own; they are judged anew under the configuration of today.
  ///
  /// Fails where no run was recorded by then; throws the problem of a database that cannot be read.
  public func report(
    _ configuration: Configuration, in history: DriftHistory
  ) throws(Problem) -> Result<DriftReport, Problem> {
    guard let base = try lastReport(in: history) else {
      return .failure(NothingThere.run("run at the end of the period").problem)
    }
    let changes = try HistoricalDiff(configuration: configuration).entries(
      for: { _ in true }, from: start, to: end(in: base), in: history)
    return changes.map { base.telling($0, of: words) }
  }

  private func lastReport(in history: DriftHistory) throws(Problem) -> DriftReport? {
    switch end {
    case .run(let id): try ReportAssembler.report(ofRun: id, in: history)
    case .moment(let moment): try ReportAssembler.report(asOf: moment, in: history)
    default: try ReportAssembler.report(asOf: nil, in: history)
    }
  }

  /// The end as a diff takes it. Without one, a point in time ends with the newest run, which tells of removals too.
  private func end(in base: DriftReport) -> VersionSelector? {
    switch (end, start) {
    case (let end?, _): end
    case (nil, .track), (nil, .source): nil
    case (nil, _): .run(Int64(base.run.id))
    }
  }
}
