extension JSONNumber {
  /// The value in the layout that ECMAScript gives numbers (RFC 8785, section 3.2.2.3), with every significant digit.
  ///
  /// Where the shortest text of the nearest binary64 value says the same value, which is so for all numbers that were
  /// written from one, this is that text. RFC 8785 would round all others; here they keep their digits, since two
  /// numbers that differ must not become the same bytes.
  public var canonicalText: String {
    if isZero { return "0" }
    let digits = significand.digits.map { String($0) }.joined()
    let count = digits.utf8.count
    let point = exponent + count  // the value is 0.digits × 10^point
    let sign = isNegative ? "-" : ""
    switch point {
    case count...max(count, 21) where point <= 21:
      return sign + digits + String(repeating: "0", count: point - count)
    case 1...21:
      return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0:
      return sign + "0." + String(repeating: "0", count: -point) + digits
    default:
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      return sign + digits.prefix(1) + fraction + "e" + (point > 0 ? "+" : "-") + String((point - 1).magnitude)
    }
  }
}
