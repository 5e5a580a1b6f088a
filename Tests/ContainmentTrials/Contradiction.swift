import JSONModel

/// A broken law: an answer that another answer or a document refutes.
package struct Contradiction: Error, Sendable {
  /// The seed of the trial, from which it can be repeated.
  package let seed: UInt64
  package let law: Law
  /// What is wrong, in words.
  package let what: String
  /// The schemas concerned in JSON, the writers' first.
  package let schemas: [String]
  /// The document that shows it, where there is one.
  package let document: String?

  /// The contradiction as one line of JSON; schemas and document are values of it.
  package var line: String {
    let schemas = zip(["old", "new", "third"], schemas).map { "\"\($0)\":\($1)" }.joined(separator: ",")
    let shown = document.map { ",\"document\":\($0)" } ?? ""
    return
      "{\"id\":\"\(law.rawValue)-\(seed)\",\"what\":\(JSONOutput.string(what).text(pretty: false)),\(schemas)\(shown)}"
  }
}
