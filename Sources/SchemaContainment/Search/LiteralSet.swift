/// A set of literals as bits, cheap to copy and to ask.
struct LiteralSet {
  private var words: ContiguousArray<UInt64> = []

  func contains(_ literal: Literal) -> Bool {
    let word = Int(literal.raw) &>> 6
    return word < words.count && words[word] & bit(literal) != 0
  }

  /// Adds a literal; whether it is new.
  mutating func insert(_ literal: Literal) -> Bool {
    let word = Int(literal.raw) &>> 6
    while words.count <= word { words.append(0) }
    if words[word] & bit(literal) != 0 { return false }
    words[word] |= bit(literal)
    return true
  }

  private func bit(_ literal: Literal) -> UInt64 { 1 &<< UInt64(literal.raw & 63) }
}
