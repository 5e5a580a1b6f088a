/// A recursive-descent parser for ECMA-262 patterns with the u flag.
///
/// Where the u flag refuses a pattern that Annex B accepts and every common engine reads alike (`\-`, a lone `{` or `]`,
/// `[\w-.]`), the parser takes that reading. Where engines disagree it refuses.
struct PatternParser {
  let scalars: ContiguousArray<Unicode.Scalar>
  var position = 0
  var groupDepth = 0
  static let mostScalars = 100_000
  static let deepestNesting = 200

  static func parse(_ text: String) throws(RegularExpressionError) -> PatternNode {
    let scalars = ContiguousArray(text.unicodeScalars)
    guard scalars.count <= mostScalars else {
      throw .tooLarge(reason: "the pattern is longer than \(mostScalars) characters")
    }
    var parser = PatternParser(scalars: scalars)
    let node = try parser.disjunction()
    if parser.peek != nil { throw parser.malformed("a closing parenthesis without an opening one") }
    return node
  }

  private init(scalars: ContiguousArray<Unicode.Scalar>) { self.scalars = scalars }

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  /// Steps over a text if it comes next.
  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= scalars.count else { return false }
    for offset in 0..<length where scalars[position + offset].value != UInt32(text.utf8Start[offset]) { return false }
    position += length
    return true
  }

  func malformed(_ reason: String, at offset: Int? = nil) -> RegularExpressionError {
    .malformed(reason: reason, offset: offset ?? position)
  }

  /// Alternatives up to a closing parenthesis or the end.
  mutating func disjunction() throws(RegularExpressionError) -> PatternNode {
    var alternatives = [try alternative()]
    while skip("|") { alternatives.append(try alternative()) }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func alternative() throws(RegularExpressionError) -> PatternNode {
    var terms: [PatternNode] = []
    while let next = peek, next != "|", next != ")" { terms.append(try term()) }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func term() throws(RegularExpressionError) -> PatternNode {
    let start = position
    let atom = try atom()
    let end = position
    guard let bounds = try quantifier() else { return atom }
    if isUnrepeatable(atom, from: start, to: end) { throw malformed("an assertion cannot be repeated", at: start) }
    if let next = peek, "*+?".unicodeScalars.contains(next) {
      throw malformed("a quantifier after a quantifier; possessive quantifiers are not part of ECMA-262")
    }
    return .repetition(atom, atLeast: bounds.least, atMost: bounds.most)
  }

  /// Whether the term that was read is an assertion by itself; Annex B lets lookaheads be repeated.
  private func isUnrepeatable(_ atom: PatternNode, from start: Int, to end: Int) -> Bool {
    switch atom {
    case .textStart, .textEnd: end == start + 1
    case .wordBoundary: end == start + 2
    case .look(let look):
      look.isBehind && scalars[start..<start + 4].elementsEqual("(?<\(look.isNegated ? "!" : "=")".unicodeScalars)
    default: false
    }
  }

  private mutating func atom() throws(RegularExpressionError) -> PatternNode {
    let start = position
    guard let first = peek else { return .empty }
    position += 1
    switch first {
    case "^": return .textStart
    case "$": return .textEnd
    case ".": return .characters(.withinLine)
    case "(": return try group()
    case "[": return .characters(try characterClass())
    case "\\": return try atomEscape()
    case "*", "+", "?": throw malformed("a quantifier with nothing to repeat", at: start)
    case "{":
      position = start
      if try quantifier() != nil { throw malformed("a quantifier with nothing to repeat", at: start) }
      position = start + 1
      return .characters(ScalarSet(first.value))
    default: return .characters(ScalarSet(first.value))
    }
  }
}
