import DriftHistory
import DriftModel

/// The versions of one schema in the order of the numbers that its registry gives them, whether or not a night saw them.
struct NumberedLedger {
  private let subject: SubjectName
  private let pages: PlacePages
  /// The documents that can be read, by their numbers, in ascending order.
  private let documents: [(number: Int, document: RecordedDocument)]

  /// Nothing where the schema's source does not list versions by number.
  init(of subject: SubjectName, _ records: HistoryReader, _ pages: PlacePages) throws {
    self.subject = subject
    self.pages = pages
    let listed = try records.listedVersions(of: subject).compactMap { version in
      (try? version.document.get()).map { (number: version.number, document: RecordedDocument.carried($0)) }
    }
    let nights =
      listed.isEmpty
      ? []
      : try records.versions(of: subject).compactMap { version in
        version.coreVersion.flatMap { Int($0) }.map { (number: $0, document: RecordedDocument.version(version)) }
      }
    documents = (listed + nights).sorted { $0.number < $1.number }
  }

  /// The version with the lowest number in which the place has the form, without a gap up to `document`; `nil` where
  /// that is `document` itself.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, before document: RecordedDocument
  ) throws -> RecordedDocument? {
    guard document.subject == subject, let number = document.coreVersion.flatMap({ Int($0) }) else { return nil }
    var earliest: RecordedDocument?
    for step in documents.reversed() where step.number < number {
      guard let forms = try pages.forms(of: step.document) else { continue }
      guard forms[identity] == form else { break }
      earliest = step.document
    }
    return earliest
  }
}
