/// One change of a state that assessments have, between two runs.
public struct AssessmentFlip: Sendable, Hashable {
  public let kind: AssessmentRecord.Kind
  /// The id of the trigger or of the line.
  public let name: String
  public let from: String
  public let to: String
  /// The run that came to the new state.
  public let run: RunReference
}
