import DriftModel
import JSONModel

/// A version of a subject before the newest one, to be read.
struct ConfluentEarlier: Sendable {
  let subject: SubjectName
  let asked: ConfluentSubject
  let number: Int
  /// The digest of the document that an earlier run read under the number.
  let known: SHA256Digest?

  func unread(_ problem: Problem) -> ListedVersion {
    ListedVersion(subject: subject, number: number, document: .failure(problem))
  }
}

extension ConfluentEarlier: Comparable {
  /// The highest numbers first.
  static func < (left: ConfluentEarlier, right: ConfluentEarlier) -> Bool {
    (right.number, left.subject) < (left.number, right.subject)
  }

  static func == (left: ConfluentEarlier, right: ConfluentEarlier) -> Bool {
    (left.subject, left.number) == (right.subject, right.number)
  }
}
