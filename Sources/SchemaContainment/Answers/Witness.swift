public import JSONModel

/// A document that one schema accepts and another rejects, confirmed by two evaluators before anyone sees it.
public struct Witness: Sendable {
  /// The document.
  public let document: JSONDocument

  /// The document as a witness; only the search for counterexamples makes one.
  init(_ document: JSONDocument) { self.document = document }

  /// The document's value.
  public var value: JSONValue { document.root }

  /// The document as compact JSON text.
  public var text: String { String(decoding: document.root.sourceBytes, as: UTF8.self) }
}
