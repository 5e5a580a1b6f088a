extension JSONValue {
  /// The member called `name`, nil where the value is no object or has no such member.
  public subscript(name: String) -> JSONValue? { object?[name] }

  /// The element at `index`, nil where the value is no array or has no such element.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }

  /// The value that `pointer` leads to from here, nil where it leads nowhere (RFC 6901, section 4).
  public func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for token in pointer.tokens {
      let next: JSONValue? =
        if let object = value.object { object[token] } else { JSONPointer.index(from: token).flatMap { value[$0] } }
      guard let next else { return nil }
      value = next
    }
    return value
  }
}
