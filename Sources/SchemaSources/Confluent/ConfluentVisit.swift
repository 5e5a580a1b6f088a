import DriftModel
import JSONModel

/// One subject after the attempt to read it.
struct ConfluentVisit: Sendable {
  let subject: SubjectName
  let asked: ConfluentSubject
  let newest: Result<ConfluentVersion, ResourceFailure>
  /// `nil` where the level was not asked for, since there is nothing to judge.
  var level: Result<String?, ResourceFailure>?
  /// The numbers of the versions before the newest, in ascending order.
  var earlier: [Int] = []

  /// Whether the subject was read and holds another kind of schema.
  var isSkipped: Bool { (try? newest.get().isJSONSchema) == false }
}

/// The version of a subject that lies before the newest one.
struct ConfluentEarlier: Sendable {
  let subject: SubjectName
  let asked: ConfluentSubject
  let number: Int
}
