import ChangeRules
public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
public import Reports
import Triggers

/// One run after its sources were read: record, compare, judge and assess, in a single transaction.
public struct NightlyRun: Sendable {
  public let configuration: Configuration
  public let threshold: FailThreshold
  public let toolVersion: String
  /// Whether the run is of the past, of which nobody is told.
  public let isPast: Bool

  public init(configuration: Configuration, threshold: FailThreshold, toolVersion: String, isPast: Bool = false) {
    self.configuration = configuration
    self.threshold = threshold
    self.toolVersion = toolVersion
    self.isPast = isPast
  }

  /// Records what the sources gave and what probes answered, and answers with the report on it and the status that the run has beside its drift.
  /// The report tells of `damage`, what a check of the database found before.
  ///
  /// Throws the `Problem` of a database that could not be written; then nothing of this run is visible. Works on a thread
  /// of its own, so that no other task waits behind it.
  public func record(
    _ outcomes: [CollectionOutcome], answers: [ProbeAnswer] = [], startedAt: Timestamp, damage: [Problem] = [],
    in history: DriftHistory
  ) async throws(Problem) -> (report: DriftReport, statusBesideDrift: ExitStatus) {
    let result = await DeepStack.run { () -> Result<(report: DriftReport, statusBesideDrift: ExitStatus), Problem> in
      Result { () throws(Problem) in
        try record(outcomes, answers: answers, startedAt: startedAt, damage: damage, in: history)
      }
    }
    return try result.get()
  }

  /// The same, while the calling thread waits.
  public func record(
    _ outcomes: [CollectionOutcome], answers: [ProbeAnswer] = [], startedAt: Timestamp, damage: [Problem] = [],
    in history: DriftHistory
  ) throws(Problem) -> (report: DriftReport, statusBesideDrift: ExitStatus) {
    let reader = SchemaReader(sources: configuration.sources, resources: configuration.resources)
    let night = Night(
      startedAt: startedAt, toolVersion: toolVersion, outcomes: outcomes.map { $0.warning(at: startedAt) },
      answers: answers, embeddingLimit: configuration.embeddingLimit)
    let run = try history.record(night, examine: reader.examine) { snapshot, records in
      try conclude(snapshot, outcomes, damage, records, reader)
    }
    guard let report = try ReportAssembler.report(ofRun: run.id, in: history) else {
      throw Problem(
        what: "the run that was just recorded is not there", place: "the database",
        next: "check the disk with `schema-drift doctor`, and report this as a bug")
    }
    return (report, StatusRule(threshold: .none).status(of: report.changes, outcomes: outcomes))
  }

  private func conclude(
    _ snapshot: Snapshot, _ outcomes: [CollectionOutcome], _ damage: [Problem], _ records: HistoryReader,
    _ reader: SchemaReader
  ) throws -> Conclusion {
    let schemas = StoredSchemas(history: records, reader: reader, newest: snapshot.run.id)
    let answers = AnswerBook(history: records)
    let rules = configuration.rules.heeding(statedModes: try records.statedModes())
    let judge = PairJudge(rules: rules, answers: answers)
    let editions = try records.editionChanges(run: snapshot.run.id)
    let changes = try ChangeJudge(history: records, schemas: schemas, judge: judge)
      .entries(for: snapshot, editions: editions)
    let tracks = try TrackComparison(schemas: schemas, judge: judge).entries(for: snapshot.current)
    let sources = try CrossSourceComparison(
      sources: configuration.sources, pins: outcomes.pins, history: records, schemas: schemas, judge: judge
    ).result(for: snapshot)
    let assessments = try Assessor(history: records, configuration: configuration)
      .assess(snapshot.run, after: snapshot.previousRun)
    let status = StatusRule(threshold: threshold)
      .status(of: changes, editions: editions.map(EditionEntry.init), outcomes: outcomes)
    return Conclusion(
      judgements: changes.enumerated().map { JudgementRecord($0.element, position: $0.offset, in: snapshot) },
      comparisons: tracks.map(ComparisonRecord.init) + sources.records,
      assessments: assessments.records, exitStatus: Int(status.rawValue),
      complete: outcomes.allSatisfy { $0.status == .ok },
      summary: RunSummary(
        method: method(for: snapshot, under: rules), damage: damage, deferral: assessments.recommendation.until
      ).json.text(pretty: false),
      answers: answers.fresh,
      notices: receivers.flatMap { $0.notices(of: snapshot.run, changes: changes, comparisons: sources.entries) },
      receivers: isPast ? nil : receivers.map(\.name))
  }

  private var receivers: [Receiver] { isPast ? [] : configuration.receivers }

  private func method(for snapshot: Snapshot, under rules: RuleSettings) -> ReportMethod {
    let modes = Set(snapshot.current.map { rules.mode(for: $0.subject).rawValue })
    return ReportMethod(
      modes: modes.isEmpty ? [CompatibilityMode.full.rawValue] : modes.sorted(),
      reading: rules.reading == .strict ? .strict : .declared)
  }
}
