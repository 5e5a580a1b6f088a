import DriftHistory
import DriftModel
import JSONModel
import Reports
import Triggers

/// What triggers, checklist and the rule of the decision make of one input.
struct Assessments {
  let triggers: [TriggerAssessment]
  let checklist: [ItemAssessment]
  let recommendation: Recommendation
  private let now: Timestamp
  private let standing: [AssessmentRecord]

  /// - Parameters:
  ///   - earlier: the newest assessment of each trigger before this one.
  ///   - standing: the rows that stood before.
  init(of input: TriggerInput, after earlier: [TriggerAssessment], standing: [AssessmentRecord] = []) {
    now = input.now
    self.standing = standing
    triggers = TriggerCatalog.all.map { trigger in
      trigger.assess(input, after: earlier.first { $0.trigger == trigger.id })
    }
    checklist = ChecklistCatalog.all.map { $0.assess(input) }
    recommendation = DecisionRule.recommendation(triggers: triggers, checklist: checklist, input: input)
  }

  /// The rows of the run: a state holds since the run that first came to it.
  ///
  /// The decision's row is without the day until which a deferral should hold. That moves on every night while nobody sets
  /// a review's date, so it is kept with the run, see `RunSummary`.
  var records: [AssessmentRecord] {
    let moment = RunMoment(start: now)
    return (triggers.map(AssessmentRecord.init) + checklist.compactMap(record) + [decision]).map { record in
      // In its first night a state is as old as the run, and stays as old when nobody looks again.
      guard record.since != now else { return record }
      return AssessmentRecord(
        record.kind, record.name, state: record.state, since: record.since, body: moment.hidden(in: record.body))
    }
  }

  private func record(_ item: ItemAssessment) -> AssessmentRecord? {
    let since = since(.item, item.item, item.state.rawValue)
    guard let entry = ChecklistEntry(item, at: since) else { return nil }
    return AssessmentRecord(
      .item, item.item, state: item.state.rawValue, since: since, body: entry.json.text(pretty: false))
  }

  private var decision: AssessmentRecord {
    let (name, word) = (AssessmentRecord.integration, recommendation.decision.rawValue)
    return AssessmentRecord(
      .decision, name, state: word, since: since(.decision, name, word),
      body: DecisionEntry(recommendation).holding(until: nil).json.text(pretty: false))
  }

  private func since(_ kind: AssessmentRecord.Kind, _ name: String, _ state: String) -> Timestamp {
    standing.first { $0.kind == kind && $0.name == name && $0.state == state }?.since ?? now
  }
}

extension AssessmentRecord {
  /// The name of the one decision there is.
  static let integration = "integration"

  init(_ assessment: TriggerAssessment) {
    self.init(
      .trigger, assessment.trigger, state: assessment.state.rawValue, since: assessment.since,
      body: TriggerEntry(assessment).json.text(pretty: false))
  }
}
