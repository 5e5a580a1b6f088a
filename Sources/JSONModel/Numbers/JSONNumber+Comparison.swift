extension JSONNumber: Comparable {
  /// Whether both have the same value, whatever their texts.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.significand == right.significand
  }

  /// Whether the exact value of the left is less than that of the right.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.hasSmallerMagnitude(than: left) : left.hasSmallerMagnitude(than: right)
  }

  private func hasSmallerMagnitude(than other: JSONNumber) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let digits = significand.digits
    let otherDigits = other.significand.digits
    let scale = exponent + digits.count
    let otherScale = other.exponent + otherDigits.count
    return scale == otherScale ? digits.lexicographicallyPrecedes(otherDigits) : scale < otherScale
  }
}

extension JSONNumber: Hashable {
  /// Feeds the value, not the text, to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(exponent)
    hasher.combine(significand)
  }
}

extension JSONNumber.Significand {
  /// The digits, each 0 to 9, most significant first.
  var digits: [UInt8] {
    switch self {
    case .short(var magnitude):
      var reversed: [UInt8] = []
      while magnitude > 0 {
        reversed.append(UInt8(truncatingIfNeeded: magnitude % 10))
        magnitude /= 10
      }
      return reversed.reversed()
    case .long(let digits): return digits
    }
  }
}
