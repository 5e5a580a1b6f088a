public import JSONModel

/// One thing that `doctor` looked at, and how it stands.
public struct Checkup: Sendable {
  public enum State: String, Sendable {
    case ok
    /// It works, and somebody should know something.
    case warning
    /// A run would not work, or not fully.
    case failed
  }

  /// What was looked at, such as `database`.
  public let subject: String
  public let state: State
  /// What was seen, in one line.
  public let text: String
  /// What to do, where something is wrong.
  public let problem: Problem?

  init(_ subject: String, _ state: State, _ text: String, problem: Problem? = nil) {
    self.subject = subject
    self.state = state
    self.text = text
    self.problem = problem
  }

  init(_ subject: String, failedBy problem: Problem) {
    self.init(subject, .failed, problem.what, problem: problem)
  }
}
