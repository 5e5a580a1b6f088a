/// Unicode property escapes, `\p{...}` and `\P{...}`, with the case-sensitive names of ECMA-262.
extension PatternParser {
  /// The set behind `p{...}` or `P{...}`.
  mutating func propertyEscape() throws(RegularExpressionError) -> ScalarSet {
    let start = position - 1
    let isNegated = peek == "P"
    position += 1
    guard skip("{") else { throw malformed("\\p needs a property name in braces", at: start) }
    var text = ""
    while let next = peek, next.isASCIILetter || next == "_" || next == "=" || ("0"..."9").contains(next) {
      text.unicodeScalars.append(next)
      position += 1
    }
    guard skip("}") else { throw malformed("\\p needs a property name in braces", at: start) }
    let set = try property(text, at: start)
    return isNegated ? set.inverted : set
  }

  private func property(_ text: String, at start: Int) throws(RegularExpressionError) -> ScalarSet {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      if let set = GeneralCategories.set(named: text) ?? BinaryProperties.set(named: text) { return set }
      if BinaryProperties.unavailable.contains(text) {
        throw .notRegular(reason: "the property \(text) (at character \(start + 1)) is not known here")
      }
      throw malformed("\(text) is no property of Unicode", at: start)
    }
    switch parts[0] {
    case "General_Category", "gc":
      if let set = GeneralCategories.set(named: parts[1]) { return set }
      throw malformed("\(parts[1]) is no general category", at: start)
    case "Script", "sc":
      if let set = ScriptRanges.set(named: parts[1]) { return set }
      throw .notRegular(reason: "the script \(parts[1]) (at character \(start + 1)) is not known here")
    case "Script_Extensions", "scx":
      throw .notRegular(reason: "script extensions (at character \(start + 1)) are not known here")
    default: throw malformed("\(parts[0]) is no property of Unicode", at: start)
    }
  }
}
