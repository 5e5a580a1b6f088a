public import JSONSchema

extension Dialect {
  /// The word for the dialect in the configuration and on the command line.
  public var name: String { rawValue }

  /// The dialect that a word names: its own name, its number alone (`4`, `6`, `7`), or its `$schema` URI.
  public init?(named word: String) {
    if let dialect = Dialect(rawValue: word) ?? Dialect(uri: word) ?? Dialect(rawValue: "draft-0\(word)") {
      self = dialect
    } else {
      return nil
    }
  }
}
