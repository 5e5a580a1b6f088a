/// A JSON value that is to be written: built by hand, with members in the order given.
public indirect enum JSONOutput: Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case boolean(Bool)
  /// A whole number in decimal digits.
  case integer(Int)
  /// A string, escaped as little as JSON allows, but with `\u` for characters that a terminal obeys or does not show.
  case string(String)
  /// A value that was read: its scalars and names keep their source text but for such characters; the whitespace is
  /// made anew.
  case value(JSONValue)
  /// The elements in order.
  case array([JSONOutput])
  /// The members in order; the writer does not check that their names differ.
  case object([(name: String, value: JSONOutput)])

  /// The JSON text: on one line, or with `pretty` on many, indented by two spaces. It does not end in a newline.
  public func text(pretty: Bool) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return writer.text
  }
}

extension JSONOutput: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A string from its literal, interpolated or not.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONOutput: ExpressibleByIntegerLiteral {
  /// An integer from its literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONOutput: ExpressibleByBooleanLiteral {
  /// A truth value from its literal.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONOutput: ExpressibleByNilLiteral {
  /// The `null` that `nil` stands for.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONOutput: ExpressibleByArrayLiteral {
  /// An array with the elements of the literal.
  public init(arrayLiteral elements: JSONOutput...) { self = .array(elements) }
}

extension JSONOutput: ExpressibleByDictionaryLiteral {
  /// An object with its members in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONOutput)...) {
    self = .object(elements.map { (name: $0.0, value: $0.1) })
  }
}
