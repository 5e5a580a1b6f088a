package import BigInt

extension JSONNumber {
  /// The value as coefficient × 10^exponent, the coefficient not divisible by ten; zero is 0 × 10^0.
  package var parts: (coefficient: BigInt, exponent: Int) {
    let magnitude: BigInt =
      switch significand {
      case .short(let digits): BigInt(digits)
      case .long(let digits): BigInt(digits.map { String($0) }.joined()) ?? 0
      }
    return (isNegative ? -magnitude : magnitude, exponent)
  }

  /// The number coefficient × 10^exponent in its plainest spelling, `nil` beyond the limits of number texts.
  package init?(coefficient: BigInt, exponent: Int) {
    var digits = String(coefficient.magnitude)
    var exponent = exponent
    while exponent < 0, digits.utf8.count > 1, digits.utf8.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if coefficient == 0 { exponent = 0 }
    let sign = coefficient < 0 ? "-" : ""
    let count = digits.utf8.count
    if exponent >= 0 {
      self.init(
        exponent <= 24 ? sign + digits + String(repeating: "0", count: exponent) : sign + digits + "e\(exponent)")
    } else if -exponent < count {
      self.init(sign + digits.dropLast(-exponent) + "." + digits.suffix(-exponent))
    } else if -exponent - count <= 24 {
      self.init(sign + "0." + String(repeating: "0", count: -exponent - count) + digits)
    } else {
      self.init(sign + digits + "e\(exponent)")
    }
  }
}
