import DriftHistory
import DriftModel
import JSONModel
import Reports
import Triggers

/// The step between parts of a report and the JSON text under which the database keeps them.
enum StoredEntries {
  static func changes(ofRun run: RunReference, _ history: HistoryReader) throws -> [ChangeEntry] {
    try history.judgements(run: run.id).map { try read($0.body) }
  }

  static func crossTrack(asOf run: RunReference, _ history: HistoryReader) throws -> [CrossTrackEntry] {
    try history.comparisons(asOf: run.id).filter { $0.scope == ComparisonRecord.track }.map { try read($0.body) }
  }

  static func crossSource(asOf run: RunReference, _ history: HistoryReader) throws -> [CrossSourceEntry] {
    try sources(asOf: run, history) { CrossSourceEntry.Status(rawValue: $0) != nil }
  }

  static func claims(asOf run: RunReference, _ history: HistoryReader) throws -> [ClaimEntry] {
    try sources(asOf: run, history) { ClaimEntry.Status(rawValue: $0) != nil }
  }

  static func publications(asOf run: RunReference, _ history: HistoryReader) throws -> [PublicationEntry] {
    try sources(asOf: run, history) { PublicationEntry.Status(rawValue: $0) != nil }
  }

  /// The comparisons of sources of one kind. The kinds have no recorded status in common: `not_read` is never recorded.
  private static func sources<Entry: ReportEntry>(
    asOf run: RunReference, _ history: HistoryReader, _ isOfKind: (String) -> Bool
  ) throws -> [Entry] {
    try history.comparisons(asOf: run.id).filter { $0.scope == ComparisonRecord.source && isOfKind($0.status) }
      .map { try read($0.body) }
  }

  /// The triggers among the records of a moment, in the order of their catalogue.
  static func triggers(_ records: [AssessmentRecord], at moment: Timestamp) throws -> [TriggerEntry] {
    let entries: [TriggerEntry] = try read(records, of: .trigger, at: moment)
    return entries.inOrder(of: TriggerCatalog.all.map(\.id)) { $0.id }
  }

  /// The lines of the checklist among the records of a moment, in its order.
  static func checklist(_ records: [AssessmentRecord], at moment: Timestamp) throws -> [ChecklistEntry] {
    let entries: [ChecklistEntry] = try read(records, of: .item, at: moment)
    return entries.inOrder(of: ChecklistCatalog.all.map(\.id)) { $0.id }
  }

  private static func read<Entry: ReportEntry>(
    _ records: [AssessmentRecord], of kind: AssessmentRecord.Kind, at moment: Timestamp
  ) throws -> [Entry] {
    let moment = RunMoment(start: moment)
    return try records.filter { $0.kind == kind }.map { try read(moment.shown(in: $0.body)) }
  }

  /// The decision among some records, without the day until which it holds; `nil` where nothing was weighed.
  static func decision(_ records: [AssessmentRecord]) throws -> DecisionEntry? {
    try records.first { $0.kind == .decision }.map { try read($0.body) }
  }

  static func summary(of run: RunRecord) throws -> RunSummary {
    try read(run.summary)
  }

  /// What was stored holds values of documents that were within the limits of a source, inside the report's own levels.
  private static let storedLimits = JSONLimits(
    maximumDepth: JSONLimits.deepestNesting, maximumBytes: JSONLimits.largestDocument)

  private static func read<Entry: ReportEntry>(_ text: String) throws -> Entry {
    do {
      return try Entry(json: JSONDocument(parsing: text, limits: storedLimits).root)
    } catch let error as JSONSyntaxError {
      throw error.problem(in: "the database")
    }
  }
}

extension JudgementRecord {
  /// A judged change at its position in the report of its run.
  init(_ entry: ChangeEntry, position: Int, in snapshot: Snapshot) {
    let worst = entry.findings.map(\.severity).max {
      FindingEntry.Severity.allCases.firstIndex(of: $0) ?? 0 < FindingEntry.Severity.allCases.firstIndex(of: $1) ?? 0
    }
    let current = snapshot.current.first { $0.subject == entry.subject }
    let before = snapshot.changed.first { $0.new.subject == entry.subject }?.old
    self.init(
      position: position, kind: entry.kind.rawValue, severity: worst?.rawValue ?? "metadata", subject: entry.subject,
      fromVersion: before?.id, toVersion: current?.id, body: entry.json.text(pretty: false))
  }
}

extension ComparisonRecord {
  static let track = "track"
  static let source = "source"

  /// Names as a JSON array: no name that a registry invents makes two keys meet.
  private static func key(_ names: String...) -> String {
    JSONOutput.array(names.map { .string($0) }).text(pretty: false)
  }

  init(_ entry: CrossTrackEntry) {
    self.init(
      scope: Self.track, key: Self.key(entry.source, entry.fromTrack, entry.toTrack, entry.schema),
      status: entry.status.rawValue, body: entry.json.text(pretty: false))
  }

  init(_ entry: CrossSourceEntry) {
    let subject = entry.subject
    self.init(
      scope: Self.source, key: Self.key(entry.reference, subject.source, subject.track, subject.schema),
      status: entry.status.rawValue, body: entry.json.text(pretty: false))
  }
}

extension ComparisonRecord {
  init(_ entry: ClaimEntry) {
    self.init(
      scope: Self.source,
      key: Self.key(entry.from.source, entry.to.source, entry.track, entry.schema, entry.coreVersion),
      status: entry.status.rawValue, body: entry.json.text(pretty: false))
  }

  init(_ entry: PublicationEntry) {
    self.init(
      scope: Self.source, key: Self.key(entry.reference, entry.source, entry.track), status: entry.status.rawValue,
      body: entry.json.text(pretty: false))
  }
}

extension Array {
  /// The elements in the order of a catalogue's ids; those that it does not know come last, as they stood.
  fileprivate func inOrder(of ids: [String], _ id: (Element) -> String) -> [Element] {
    enumerated().sorted { left, right in
      let ranks = [left, right].map { ids.firstIndex(of: id($0.element)) ?? ids.count }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }.map(\.element)
  }
}
