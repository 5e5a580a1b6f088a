import BigInt

extension JSONNumber {
  /// Whether the number is an exact integral multiple of `divisor`; of zero only zero is one.
  ///
  /// No number is built that is larger than about four times the digits of the two, whatever the exponents: with this
  /// number as a×10^p and the divisor as b×10^q, neither a nor b ending in zero, the quotient is a×10^(p−q)÷b. Where p
  /// < q it is no integer, since ten does not divide a. Otherwise b has at most as many factors 2 and 5 as it has bits,
  /// and any more tens than that change nothing.
  public func isMultiple(of divisor: JSONNumber) -> Bool {
    if isZero { return true }
    if divisor.isZero || exponent < divisor.exponent { return false }
    let gap = exponent - divisor.exponent

    if case .short(let dividend) = significand, case .short(let divisor) = divisor.significand {
      var remainder = dividend % divisor
      for _ in 0..<min(gap, UInt64.bitWidth) {
        if remainder == 0 { return true }
        remainder = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: 10)).remainder
      }
      return remainder == 0
    }
    let modulus = divisor.significand.integer
    let remainder = significand.integer % modulus
    if remainder.isZero { return true }
    let tens = BigUInt(10).power(BigUInt(min(gap, modulus.bitWidth)), modulus: modulus)
    return (remainder * tens % modulus).isZero
  }
}

extension JSONNumber.Significand {
  fileprivate var integer: BigUInt {
    switch self {
    case .short(let magnitude): BigUInt(magnitude)
    case .long(let digits): BigUInt(digits.map { String($0) }.joined()) ?? 0
    }
  }
}
