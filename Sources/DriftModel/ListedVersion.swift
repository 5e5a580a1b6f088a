public import JSONModel

/// A version of a schema that a registry lists by its number beside the newest one, and that no earlier run read.
public struct ListedVersion: Sendable {
  public let subject: SubjectName
  /// The registry's number of the version, from 1.
  public let number: Int
  /// The document, or why it was not read; the next run asks for it again.
  public let document: Result<FetchedSchema, Problem>

  public init(subject: SubjectName, number: Int, document: Result<FetchedSchema, Problem>) {
    self.subject = subject
    self.number = number
    self.document = document
  }

  /// The version's name as schemas of the same source state it.
  public var name: String { String(number) }
}
