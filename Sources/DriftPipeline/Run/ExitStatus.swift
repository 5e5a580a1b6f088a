/// The statuses with which the program ends; scripts rely on them, so a number keeps its meaning.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Complete, and nothing at or above the threshold.
  case clean = 0
  /// Drift at or above the threshold.
  case drift = 1
  /// At least one source could not be read, and nothing at the threshold in the rest.
  case incomplete = 2
  /// `triggers --exit-code`, where a trigger fired in the newest run.
  case triggerFired = 10
  case wrongUsage = 64
  /// A document could not be parsed, or a digest did not match.
  case unreadableDocument = 65
  /// Nothing could be read at all after retries.
  case nothingRead = 69
  case bug = 70
  /// The database or a report could not be written, or an integrity check failed.
  case cannotWrite = 74
  case locked = 75
  /// 401 or 403 everywhere: a token is missing, expired or lacks a scope.
  case denied = 77
  case invalidConfiguration = 78

  /// The meaning in a few words, as the documentation lists it.
  public var meaning: String {
    switch self {
    case .clean: "complete, and nothing at or above `--fail-on` (also: a first run, which makes the baseline)"
    case .drift:
      "drift at or above `--fail-on`; `replay`: a night that would be called otherwise; `verify`: a prerequisite that does not hold"
    case .incomplete: "incomplete: at least one source could not be read, and nothing at the threshold in the rest"
    case .triggerFired: "`triggers --exit-code`: a trigger fired in the newest run that had not before"
    case .wrongUsage: "wrong usage, or words that name nothing that is recorded"
    case .unreadableDocument: "a document could not be parsed, or a digest did not match"
    case .nothingRead: "nothing could be read at all after retries, or not the file or repository that was named"
    case .bug: "a bug in schema-drift"
    case .cannotWrite: "the database could not be read or written, or a report not written; an integrity check failed"
    case .locked: "another run holds the lock"
    case .denied: "401 or 403: a token is missing, expired or lacks a scope"
    case .invalidConfiguration: "the configuration is invalid"
    }
  }
}
