public import DriftHistory
public import DriftModel
public import JSONModel
public import Reports

/// The making of a report from the database alone, so that the same database gives the same bytes at any time.
public enum ReportAssembler {
  /// The name under which the program signs its reports.
  static let toolName = "schema-drift"

  /// The report of the newest run at or before a moment; without a moment, of the newest run.
  /// `nil` where no run was recorded by then.
  public static func report(asOf moment: Timestamp?, in history: DriftHistory) throws(Problem) -> DriftReport? {
    try history.read { records in
      try records.latestRun(asOf: moment).map { try assemble($0, asOf: moment ?? $0.startedAt, records) }
    }
  }

  /// The report of one run, or `nil` where there is no such run.
  public static func report(ofRun id: Int64, in history: DriftHistory) throws(Problem) -> DriftReport? {
    try history.read { records in
      try records.run(id).map { try assemble($0, asOf: $0.startedAt, records) }
    }
  }

  private static func assemble(_ run: RunRecord, asOf moment: Timestamp, _ records: HistoryReader) throws -> DriftReport
  {
    let reference = run.reference
    let summary = try StoredEntries.summary(of: run)
    let changes = try StoredEntries.changes(ofRun: reference, records)
    let readings = try records.readings(run: run.id)
    let unread = try records.unread(run: run.id)
    let assessments = try records.assessments(asOf: run.id)
    let overlay = ReadingOverlay(readings: readings, unread: unread)
    return DriftReport(
      tool: ReportTool(name: toolName, version: run.toolVersion), asOf: moment,
      run: ReportRun(
        id: Int(run.id), startedAt: run.startedAt, complete: run.complete, exitStatus: run.exitStatus),
      method: summary.method,
      sources: try readings.map { try entry(for: $0, asOf: reference, unread, records) }, changes: changes,
      editions: try records.editionChanges(run: run.id).map(EditionEntry.init),
      crossSource: try StoredEntries.crossSource(asOf: reference, records).map(overlay.applied),
      claims: try StoredEntries.claims(asOf: reference, records).map(overlay.applied),
      publications: try StoredEntries.publications(asOf: reference, records).map(overlay.applied),
      crossTrack: try StoredEntries.crossTrack(asOf: reference, records).map(overlay.applied),
      triggers: try StoredEntries.triggers(assessments, at: run.startedAt),
      checklist: try StoredEntries.checklist(assessments, at: run.startedAt),
      decision: try StoredEntries.decision(assessments)?.holding(until: summary.deferral),
      sinceReview: try SinceReview(history: records).entry(asOf: reference),
      problems: try summary.damage + problems(readings, unread, asOf: reference, records))
  }

  private static func entry(
    for reading: SourceReading, asOf run: RunReference, _ unread: [UnreadSubject], _ records: HistoryReader
  ) throws -> SourceEntry {
    let last = try records.newestCompleteRuns(of: reading.source, asOf: run).first
    return SourceEntry(
      name: reading.source, kind: reading.kind ?? .directory, status: reading.status, schemas: reading.schemaCount,
      notRead: unread.count { $0.subject.source == reading.source }, baseline: reading.baseline,
      lastRead: last?.startedAt, problem: reading.problems.first, remarks: reading.remarks)
  }

  /// The sources that the run before read and this one no longer has, said once: their schemas are not watched any more.
  private static func dropped(
    since run: RunReference, _ readings: [SourceReading], _ records: HistoryReader
  ) throws -> [Problem] {
    let before = try records.readings(run: run.id - 1).map(\.source)
    return Set(before).subtracting(readings.map(\.source)).sorted().map { name in
      Problem(
        what: "the source `\(name)` is no longer configured, so its schemas are not watched",
        place: "the configuration",
        next: "configure it again under this name, or leave it out on purpose: this is said once")
    }
  }

  /// Everything that went wrong in a run: with sources, with single schemas, and with documents.
  private static func problems(
    _ readings: [SourceReading], _ unread: [UnreadSubject], asOf run: RunReference, _ records: HistoryReader
  ) throws -> [Problem] {
    var problems = readings.flatMap(\.problems) + unread.map(\.problem)
    problems += try records.standingProblems(asOf: run.id)
    problems += try dropped(since: run, readings, records)
    problems += try records.sendingFailures(run: run.id)
    var seen: Set<Problem> = []
    return problems.filter { seen.insert($0).inserted }
  }
}
