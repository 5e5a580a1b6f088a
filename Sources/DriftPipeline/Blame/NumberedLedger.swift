import DriftHistory
import DriftModel

/// The versions of one schema by the numbers that its registry gives them, and what stood in them.
struct NumberedLedger {
  private let subject: SubjectName
  private let pages: PlacePages
  private let versions: NumberedVersions

  init(of subject: SubjectName, _ records: HistoryReader, _ pages: PlacePages) throws {
    self.subject = subject
    self.pages = pages
    versions = try NumberedVersions(of: subject, in: records)
  }

  /// The version with the lowest number in which the place has the form, without a gap up to `document`; `nil` where
  /// that is `document` itself.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, before document: RecordedDocument
  ) throws -> RecordedDocument? {
    guard document.subject == subject else { return nil }
    var earliest: RecordedDocument?
    for step in versions.before(document).reversed() {
      guard let forms = try pages.forms(of: step) else { continue }
      guard forms[identity] == form else { break }
      earliest = step
    }
    return earliest
  }
}
