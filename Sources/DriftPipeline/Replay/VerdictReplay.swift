import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import Reports

/// The verdicts of a recorded night, judged anew.
///
/// Only pairs of documents are judged: that a schema was added, removed or rewritten is a fact, whatever the rules are.
struct VerdictReplay {
  private let history: HistoryReader
  private let reader: SchemaReader
  private let rules: RuleSettings
  private static let fileRules = Set(RuleCatalog.fileRules.map(\.id))

  init(configuration: Configuration, history: HistoryReader) {
    self.history = history
    reader = SchemaReader(sources: configuration.sources, resources: configuration.resources)
    rules = configuration.rules
  }

  /// The changes whose verdict comes out otherwise, in the order of the run's report.
  func differences(in run: RunReference) throws -> [ReplayedNight.Difference] {
    let changes = try StoredEntries.changes(ofRun: run, history).filter { $0.kind.comparesDocuments }
    guard !changes.isEmpty else { return [] }
    let schemas = StoredSchemas(history: history, reader: reader, newest: run.id)
    let judge = PairJudge(
      rules: rules.heeding(statedModes: try history.statedModes()), answers: AnswerBook(history: history))
    return try changes.compactMap { change in
      guard let judgement = try judgement(of: change, in: run, schemas, judge) else { return nil }
      let recorded = Self.words(
        isStructural: change.kind == .structural, change.findings, change.verdict)
      let recomputed = Self.words(
        isStructural: judgement.isStructural, judgement.findings, judgement.verdict)
      guard recorded != recomputed else { return nil }
      return ReplayedNight.Difference(
        kind: .verdict, id: change.subject.description, recorded: recorded, recomputed: recomputed)
    }
  }

  /// The judgement of the two versions that a change names; `nil` where one is not there or is no schema any more.
  private func judgement(
    of change: ChangeEntry, in run: RunReference, _ schemas: StoredSchemas, _ judge: PairJudge
  ) throws -> PairJudge.Judgement? {
    let timeline = try history.versions(of: change.subject, asOf: run.id)
    guard let old = timeline.first(where: { $0.ordinal == change.from?.ordinal }),
      let new = timeline.first(where: { $0.ordinal == change.to?.ordinal })
    else { return nil }
    // One document beside others that changed: what it said is what it said the night before.
    let before = old.id == new.id ? run.id - 1 : nil
    guard let oldSchema = try schemas.schema(of: old, asOf: before), let newSchema = try schemas.schema(of: new) else {
      return nil
    }
    let earlier = EarlierVersions(history: history, schemas: schemas, rules: judge.rules, run: run.id)
    return try judge.judge(
      old: oldSchema, new: newSchema, as: change.subject,
      against: try earlier.versions(before: .version(old), and: .version(new)))
  }

  private static func words(isStructural: Bool, _ findings: [FindingEntry], _ verdict: VerdictEntry?) -> String {
    let worst = findings.filter { !fileRules.contains($0.rule) && $0.status == .open }.map(\.severity).max()
    let kind = isStructural ? "structural" : "metadata-only"
    guard let answers = verdict?.declared else { return "\(kind), \(worst?.rawValue ?? "no finding")" }
    return "\(kind), \(worst?.rawValue ?? "no finding"), backward \(answers.backward.answer.rawValue), "
      + "forward \(answers.forward.answer.rawValue)"
  }
}

extension ChangeEntry.Kind {
  /// Whether the change is one between two documents.
  fileprivate var comparesDocuments: Bool { self == .structural || self == .metadataOnly }
}
