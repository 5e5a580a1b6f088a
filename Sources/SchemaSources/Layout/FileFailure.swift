import DriftModel
import JSONModel

/// A file, folder or archive that could not be read, and the kind of failure that this is.
struct FileFailure: Error, Hashable, Sendable {
  let reason: CollectionFailure.Reason
  let problem: Problem

  init(reason: CollectionFailure.Reason, problem: Problem) {
    self.reason = reason
    self.problem = problem
  }

  init(_ reason: CollectionFailure.Reason, _ what: String, at place: String, next: String) {
    self.init(reason: reason, problem: Problem(what: what, place: place, next: next))
  }

  /// The failure as a collection reports it: of one schema, or of the source itself where `subject` is `nil`.
  func collectionFailure(of subject: SubjectName? = nil) -> CollectionFailure {
    CollectionFailure(subject: subject, reason: reason, problem: problem)
  }
}
