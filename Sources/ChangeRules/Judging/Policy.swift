/// What a judge is asked to forbid: the mode, the reading of writers, and severities that were set by hand.
///
/// A policy is for one pair of versions: modes that a configuration gives by source, track or schema are resolved
/// before.
public struct Policy: Sendable, Equatable {
  /// The directions that must hold.
  public var mode: CompatibilityMode
  /// The reading from which severities follow; a verdict carries the effects of both.
  public var reading: Reading
  /// The severity of every finding of a rule, by rule id; it wins over mode, reading and weight.
  public var severities: [String: Severity]

  /// A policy; without arguments, the default of a monitor that cannot know where its readers stand.
  public init(mode: CompatibilityMode = .full, reading: Reading = .declared, severities: [String: Severity] = [:]) {
    self.mode = mode
    self.reading = reading
    self.severities = severities
  }

  /// What writers are taken to emit.
  public enum Reading: String, Sendable, CaseIterable {
    /// Only the properties that their schema declares.
    case declared
    /// Anything that their schema accepts.
    case strict
  }
}
