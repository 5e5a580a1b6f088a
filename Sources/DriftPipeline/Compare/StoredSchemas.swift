import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import SchemaComparison

/// The recorded versions as schemas, each parsed at most once in a run.
///
/// A class since it remembers; it lives inside one transaction and never leaves it.
final class StoredSchemas {
  private let history: HistoryReader
  private let reader: SchemaReader
  private var schemas: [Int64: SchemaDocument] = [:]

  init(history: HistoryReader, reader: SchemaReader) {
    self.history = history
    self.reader = reader
  }

  /// The schema of a version, or `nil` where it is recorded as unreadable, or is no schema in the dialect that is
  /// configured now: a night is never lost over one document.
  func schema(of version: SchemaVersion) throws -> SchemaDocument? {
    guard version.problem == nil else { return nil }
    if let known = schemas[version.id] { return known }
    let bytes = try history.bytes(of: version)
    let schema = try? reader.schema(in: bytes, from: version.subject.source, location: version.location)
    schemas[version.id] = schema
    return schema
  }
}
