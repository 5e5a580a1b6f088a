/// Quantifiers: `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`, each also lazy, which does not change what is matched.
extension PatternParser {
  /// The bounds of the quantifier that comes next, or `nil` where none does: `{` may stand for itself.
  mutating func quantifier() throws(RegularExpressionError) -> (least: Int, most: Int?)? {
    let start = position
    let bounds: (least: Int, most: Int?)
    switch peek {
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "?": bounds = (0, 1)
    case "{":
      guard let counted = try countedBounds() else {
        position = start
        return nil
      }
      bounds = counted
    default: return nil
    }
    if scalars[start] != "{" { position += 1 }
    if peek == "?" { position += 1 }
    return bounds
  }

  /// `{n}`, `{n,}` or `{n,m}`; `nil` for braces of any other shape.
  private mutating func countedBounds() throws(RegularExpressionError) -> (least: Int, most: Int?)? {
    let start = position
    position += 1
    guard let least = decimal() else {
      if skip(","), decimal() != nil, skip("}") {
        throw malformed("{,n} is a quantifier to some engines and plain text to others; write {0,n}", at: start)
      }
      return nil
    }
    if skip("}") { return (least, least) }
    guard skip(",") else { return nil }
    if skip("}") { return (least, nil) }
    guard let most = decimal(), skip("}") else { return nil }
    guard least <= most else { throw malformed("the bounds of a quantifier are out of order", at: start) }
    return (least, most)
  }

  /// A decimal number, capped far beyond what a program may hold.
  private mutating func decimal() -> Int? {
    let start = position
    var number = 0
    while let digit = peek, ("0"..."9").contains(digit) {
      number = min(number * 10 + Int(digit.value - 0x30), 1 << 40)
      position += 1
    }
    return position > start ? number : nil
  }
}
