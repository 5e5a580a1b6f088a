public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
public import Reports

/// Triggers, checklist and decision as of a moment: what the newest run read, with what was stated and imported since.
///
/// A run that is recorded later comes to the same, as long as what it reads is the same. Nothing is written.
public struct StandingAssessment: Sendable {
  /// The newest run, on whose readings the assessment rests.
  public let run: RunReference
  public let asOf: Timestamp
  public let triggers: [TriggerEntry]
  public let checklist: [ChecklistEntry]
  public let decision: DecisionEntry

  /// The assessment as of a moment; `nil` where no run was recorded yet.
  ///
  /// Throws the problem of a database that cannot be read.
  public static func assess(
    asOf moment: Timestamp, under configuration: Configuration, in history: DriftHistory
  ) throws(Problem) -> StandingAssessment? {
    try history.read { reader in
      guard let run = try reader.latestRun()?.reference else { return nil }
      // A clock behind that of the newest run does not take back what the run knew.
      let moment = max(moment, run.startedAt)
      let assessments = try Assessor(history: reader, configuration: configuration).assess(run, at: moment)
      return StandingAssessment(
        run: run, asOf: moment, triggers: assessments.triggers.map(TriggerEntry.init),
        checklist: try StoredEntries.checklist(assessments.records, at: moment),
        decision: DecisionEntry(assessments.recommendation))
    }
  }
}
