/// The state of a trigger; the raw value is the word in the database and in reports.
public enum TriggerState: String, Sendable, CaseIterable {
  /// Looked, and saw nothing.
  case quiet
  /// Saw a first sign that is not enough by the trigger's rule.
  case forming
  /// The trigger's rule holds.
  case fired
  /// It fired, and a look that succeeded shows the evidence no more; it fires again only by the whole rule.
  case regressed
  /// Could not look; the evidence says why. What fired or regressed before keeps its state instead.
  case unknown
}
