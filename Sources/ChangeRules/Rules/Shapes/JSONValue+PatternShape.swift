import JSONModel

extension JSONValue {
  /// Whether the value is a pattern that plainly matches every string, since patterns match anywhere unless anchored.
  ///
  /// `^.*$` is not among them: a dot matches no line break (ECMA-262, section 22.2.2.7).
  var isTrivialPattern: Bool {
    guard let string else { return false }
    return ["", "^", "$", ".*", "^.*", ".*$", #"[\s\S]*"#, #"^[\s\S]*$"#].contains(string)
  }
}
