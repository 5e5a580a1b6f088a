import JSONModel
import JSONSchema

extension PlaceLowering {
  /// Bounds and divisors of numbers; in draft-04 an exclusive bound is a flag beside the inclusive one.
  mutating func addNumbers() {
    let minimum = self[.minimum]?.value.number
    let maximum = self[.maximum]?.value.number
    let isAbove = self[.exclusiveMinimum]?.value.boolean == true
    let isBelow = self[.exclusiveMaximum]?.value.boolean == true
    if let minimum { add(arena.literal(isAbove ? .above : .atLeast, arena.numberNumber(minimum))) }
    if let maximum { add(arena.literal(isBelow ? .below : .atMost, arena.numberNumber(maximum))) }
    if let bound = self[.exclusiveMinimum]?.value.number { add(arena.literal(.above, arena.numberNumber(bound))) }
    if let bound = self[.exclusiveMaximum]?.value.number { add(arena.literal(.below, arena.numberNumber(bound))) }
    if let divisor = self[.multipleOf]?.value.number { add(arena.literal(.multiple, arena.numberNumber(divisor))) }
  }

  mutating func addStrings() {
    if let least = count(.minLength), least > 0 { add(arena.literal(.minLength, least)) }
    if let most = count(.maxLength), most < .max { add(arena.literal(.maxLength, most)) }
    if let pattern = self[.pattern]?.value.string { add(arena.literal(.pattern, arena.patterns.number(of: pattern))) }
  }

  /// A count that a keyword gives; what is beyond a machine integer is beyond every document too.
  func count(_ keyword: Keyword) -> Int? {
    guard let number = self[keyword]?.value.number else { return nil }
    return number.integer ?? (number.isNegative ? 0 : .max)
  }
}
