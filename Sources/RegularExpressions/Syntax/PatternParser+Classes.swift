/// Character classes in brackets.
extension PatternParser {
  /// One member of a class: a character that may begin a range, or a set that may not.
  private enum Member {
    case codePoint(UInt32)
    case set(ScalarSet)
  }

  /// What follows an opening bracket, up to and with the closing one.
  mutating func characterClass() throws(RegularExpressionError) -> ScalarSet {
    let start = position - 1
    let isNegated = skip("^")
    var ranges: [ClosedRange<UInt32>] = []
    while peek != "]" {
      guard peek != nil else { throw malformed("a character class that is never closed", at: start) }
      let memberStart = position
      let lower = try member()
      guard peek == "-", let next = peek(1), next != "]" else {
        Self.add(lower, to: &ranges)
        continue
      }
      position += 1
      let upper = try member()
      guard case .codePoint(let first) = lower, case .codePoint(let last) = upper else {
        // Annex B: beside a set such as \w the hyphen stands for itself.
        Self.add(lower, to: &ranges)
        Self.add(.codePoint(0x2D), to: &ranges)
        Self.add(upper, to: &ranges)
        continue
      }
      guard first <= last else { throw malformed("a range of characters is out of order", at: memberStart) }
      ranges.append(first...last)
    }
    position += 1
    let set = ScalarSet(ranges)
    return isNegated ? set.inverted : set
  }

  private static func add(_ member: Member, to ranges: inout [ClosedRange<UInt32>]) {
    switch member {
    case .codePoint(let code): ranges.append(code...code)
    case .set(let set): ranges += set.ranges
    }
  }

  private mutating func member() throws(RegularExpressionError) -> Member {
    guard let first = peek else { throw malformed("a character class that is never closed") }
    position += 1
    guard first == "\\" else { return .codePoint(first.value) }
    if skip("b") { return .codePoint(0x08) }
    if let set = try setEscape() { return .set(set) }
    return .codePoint(try characterEscape())
  }
}
