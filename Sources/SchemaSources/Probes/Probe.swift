public import DriftModel

/// A question about something beside the schemas, asked once in every run.
public protocol Probe: Sendable {
  /// What is looked at, stable from run to run.
  var name: ProbeName { get }

  /// What came of looking; what could not be looked at is an answer too, so nothing is thrown.
  func answer(askedAt moment: Timestamp) async -> ProbeAnswer
}
