import DriftConfiguration
import DriftHistory
import DriftModel
import Triggers

/// The assessment of what stood after a run: triggers, checklist and decision.
struct Assessor {
  let history: HistoryReader
  let configuration: Configuration

  /// What a run comes to, given what stood after the one before.
  func assess(_ run: RunReference, after previous: RunReference?) throws -> Assessments {
    try assess(TriggerHistory(history: history, configuration: configuration).input(asOf: run), after: previous)
  }

  /// What a run would come to if it had known what was stated and imported up to a later moment.
  func assess(_ run: RunReference, at moment: Timestamp) throws -> Assessments {
    let input = try TriggerHistory(history: history, configuration: configuration).input(asOf: run, at: moment)
    return try assess(input, after: run)
  }

  private func assess(_ input: TriggerInput, after run: RunReference?) throws -> Assessments {
    let stood = try run.map { try history.assessments(asOf: $0.id) } ?? []
    let triggers = try run.map { run in
      try StoredEntries.triggers(stood, at: run.startedAt).map { TriggerAssessment($0, at: run) }
    }
    return Assessments(of: input, after: triggers ?? [], standing: stood)
  }
}
