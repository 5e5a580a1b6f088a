import DriftModel
import JSONModel

/// A version of a subject before the newest one, to be read.
struct ConfluentEarlier: Sendable {
  let subject: SubjectName
  let asked: ConfluentSubject
  let number: Int
  /// The digest of the document that an earlier run read under the number.
  let known: SHA256Digest?

  /// What became of the attempt to read it.
  enum Answer: Sendable {
    /// The document is the one that is known.
    case asKnown
    /// What is new about it: a document, or that there is none.
    case handedOver(ListedVersion)
    /// It could not be read again, and nothing says that it changed.
    case unconfirmed(ConfluentEarlier, Problem)
  }

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
