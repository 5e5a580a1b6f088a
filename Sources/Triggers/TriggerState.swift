/// The state of a trigger; the raw value is the word in the database and in reports.
public enum TriggerState: String, Sendable, CaseIterable {
  /// Looked, and saw nothing.
  case quiet
  /// Saw a first sign that is not enough by the trigger's rule.
  case forming
  /// The trigger's rule holds; it never turns back by itself.
  case fired
  /// Could not look; the evidence says why.
  case unknown
}
