import DriftHistory
import DriftModel

/// The readable versions of one schema in the order of the numbers that its registry gives them, whether or not a night saw
/// them.
struct NumberedVersions {
  let documents: [(number: Int, document: RecordedDocument)]

  /// Nothing where the schema's source does not list versions beside the nights.
  init(of subject: SubjectName, in records: HistoryReader) throws {
    let listed = try records.listedVersions(of: subject).compactMap { try? RecordedDocument.carried($0.document.get()) }
    let nights = try listed.isEmpty ? [] : records.versions(of: subject).map { RecordedDocument.version($0) }
    documents = (listed + nights).compactMap { document in document.number.map { ($0, document) } }
      .sorted { $0.number < $1.number }
  }

  /// The versions with lower numbers than that of a document, in ascending order.
  func before(_ document: RecordedDocument) -> [RecordedDocument] {
    guard let number = document.number else { return [] }
    return documents.prefix { $0.number < number }.map(\.document)
  }
}
