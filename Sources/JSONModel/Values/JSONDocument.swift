/// A JSON text that was read in full: valid by RFC 8259, UTF-8, without repeated member names.
///
/// The document keeps its bytes and one tape that says where every value starts and ends. Nothing else is built:
/// strings and numbers are decoded when they are asked for, so that order, exact number texts and positions stay
/// available.
public struct JSONDocument: Sendable {
  let storage: JSONStorage

  /// The document that `bytes` spell.
  ///
  /// Refused are a byte order mark, invalid UTF-8, escapes of lone surrogates, two members of one object with the same
  /// decoded name, numbers beyond ``JSONNumber/maximumLength``, and everything that RFC 8259 refuses.
  /// Cost: O(bytes), and about one word of memory for each value and name.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONSyntaxError) {
    storage = try JSONStorage(parsing: bytes, limits: limits)
  }

  /// The document that `text` spells, with offsets that count its UTF-8.
  public init(parsing text: String, limits: JSONLimits = .standard) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The one value that the document consists of.
  public var root: JSONValue { JSONValue(storage: storage, index: 0) }
}
