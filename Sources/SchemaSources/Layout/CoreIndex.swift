import DriftModel
import JSONModel

/// Core's `index.json`: the authority on which schemas an export holds.
///
/// Members that the monitor does not use (`generated_at`, `kind`, `supersedes`, `tracks`) are not looked at, so that
/// Core may change them.
struct CoreIndex {
  /// The entries that could be read, in the order of the index.
  private(set) var entries: [Entry] = []
  /// The entries that could not.
  private(set) var failures: [CollectionFailure] = []

  /// The index in `bytes`; `location` gives the place of a JSON Pointer in it.
  init(
    _ bytes: [UInt8], source: String, location: (_ pointer: String) -> String
  ) throws(FileFailure) {
    let next = "export the schemas again, or correct the index"
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw FileFailure(reason: .malformed, problem: error.problem(in: location("")))
    }
    guard let schemas = document.root["schemas"]?.array else {
      let what =
        document.root.object == nil ? "the index is not a JSON object" : "the index has no array \"schemas\""
      throw FileFailure(.malformed, what, at: location(document.root["schemas"] == nil ? "" : "/schemas"), next: next)
    }
    let exported = document.root["core"]?["version"]?.string
    for (position, value) in schemas.enumerated() {
      do {
        entries.append(try Entry(value, exported: exported))
      } catch {
        let place = location(JSONPointer(tokens: ["schemas", String(position)] + error.tokens).description)
        failures.append(
          CollectionFailure(
            subject: Entry.subject(of: value, source: source), reason: .malformed,
            problem: Problem(what: error.what, place: place, next: next)))
      }
    }
  }
}
