import DriftModel
import JSONModel

/// A reason why one resource of a service was not read, and whether asking again may help.
struct ResourceFailure: Error {
  let reason: CollectionFailure.Reason
  let problem: Problem
  /// The status of the answer, where there was one.
  let status: Int?
  let retry: Retry

  /// What the failure says about a second attempt.
  enum Retry: Hashable, Sendable {
    /// The same request would fail again.
    case useless
    /// The failure may pass by itself.
    case later
    /// The server named the pause that it wants.
    case after(Duration)
  }

  init(
    _ reason: CollectionFailure.Reason, what: String, place: String, next: String, status: Int? = nil,
    retry: Retry = .useless
  ) {
    self.reason = reason
    problem = Problem(what: what, place: place, next: next)
    self.status = status
    self.retry = retry
  }

  init(_ reason: CollectionFailure.Reason, _ problem: Problem) {
    self.reason = reason
    self.problem = problem
    status = nil
    retry = .useless
  }

  /// The failure as one of a schema, or of the whole source where `subject` is `nil`.
  func of(_ subject: SubjectName?) -> CollectionFailure {
    CollectionFailure(subject: subject, reason: reason, problem: problem)
  }
}
