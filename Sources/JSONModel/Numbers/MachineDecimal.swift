/// A number as a sign, a 64-bit significand and a power of ten: what nearly every number of a document fits into.
///
/// The value is ±significand × 10^exponent; unlike that of ``JSONNumber`` the significand may end in zeros.
public struct MachineDecimal: Sendable, BitwiseCopyable {
  public let significand: UInt64
  public let exponent: Int
  public let isNegative: Bool

  public init(significand: UInt64, exponent: Int, isNegative: Bool) {
    self.significand = significand
    self.exponent = exponent
    self.isNegative = isNegative && significand != 0
  }

  /// The number that `text` spells by the grammar of RFC 8259, nil where its digits do not fit.
  @inlinable @inline(__always)
  public init?(validated text: UnsafeBufferPointer<UInt8>) {
    let isNegative = text[0] == UInt8(ascii: "-")
    var cursor = isNegative ? 1 : 0
    let start = cursor
    var value: UInt64 = 0
    while cursor < text.count {
      let digit = text[cursor] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      cursor &+= 1
    }
    guard cursor &- start <= 19 else { return nil }
    guard cursor < text.count else {
      self.init(uncheckedSignificand: value, exponent: 0, isNegative: isNegative)
      return
    }
    self.init(text, integralPart: value, digits: cursor &- start, end: cursor, isNegative: isNegative)
  }

  @usableFromInline @inline(__always)
  init(uncheckedSignificand: UInt64, exponent: Int, isNegative: Bool) {
    significand = uncheckedSignificand
    self.exponent = exponent
    self.isNegative = isNegative && uncheckedSignificand != 0
  }

  /// Reads on after the integral part.
  @usableFromInline
  init?(_ text: UnsafeBufferPointer<UInt8>, integralPart: UInt64, digits: Int, end: Int, isNegative: Bool) {
    var value = integralPart
    var cursor = end
    var fraction = 0
    if text[cursor] == UInt8(ascii: ".") {
      cursor &+= 1
      while cursor < text.count {
        let digit = text[cursor] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        value = value &* 10 &+ UInt64(digit)
        fraction &+= 1
        cursor &+= 1
        if digits &+ fraction > 19 { return nil }
      }
    }
    var exponent = 0
    if cursor < text.count {
      cursor &+= 1  // the letter e
      let isDown = text[cursor] == UInt8(ascii: "-")
      if isDown || text[cursor] == UInt8(ascii: "+") { cursor &+= 1 }
      while cursor < text.count {
        exponent = exponent &* 10 &+ Int(text[cursor] &- UInt8(ascii: "0"))
        if exponent > 9_999 { return nil }
        cursor &+= 1
      }
      if isDown { exponent = -exponent }
    }
    self.init(uncheckedSignificand: value, exponent: exponent &- fraction, isNegative: isNegative)
  }

  /// The same number with the shortest significand; zero has the exponent 0.
  public var withoutTrailingZeros: MachineDecimal {
    if significand == 0 { return MachineDecimal(significand: 0, exponent: 0, isNegative: false) }
    var significand = significand
    var exponent = exponent
    while significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    return MachineDecimal(significand: significand, exponent: exponent, isNegative: isNegative)
  }

  /// Whether the number has no fractional part.
  @inlinable @inline(__always)
  public var isInteger: Bool { exponent >= 0 || hasIntegralValue }

  @usableFromInline var hasIntegralValue: Bool {
    if significand == 0 { return true }
    guard exponent >= -19 else { return false }
    return significand % Self.powersOfTen[-exponent] == 0
  }
}

extension MachineDecimal {
  /// Below zero where the number is less than `other`, 0 where both are equal, otherwise above; nil where the powers of
  /// ten are too far apart for machine words.
  @inlinable @inline(__always)
  public func ordering(to other: MachineDecimal) -> Int? {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    if exponent == other.exponent {
      let order = significand < other.significand ? -1 : significand == other.significand ? 0 : 1
      return isNegative ? -order : order
    }
    return scaledOrdering(to: other)
  }

  @usableFromInline
  func scaledOrdering(to other: MachineDecimal) -> Int? {
    let gap = exponent - other.exponent
    guard gap.magnitude <= 19 else { return nil }
    let mine = significand.multipliedFullWidth(by: gap > 0 ? Self.powersOfTen[gap] : 1)
    let others = other.significand.multipliedFullWidth(by: gap < 0 ? Self.powersOfTen[-gap] : 1)
    let order =
      mine.high != others.high
      ? (mine.high < others.high ? -1 : 1) : mine.low == others.low ? 0 : mine.low < others.low ? -1 : 1
    return isNegative ? -order : order
  }

  /// Whether the number is an integral multiple of `divisor`, which is not zero; nil where the powers of ten are too far
  /// apart for machine words.
  public func isMultiple(of divisor: MachineDecimal) -> Bool? {
    if significand == 0 { return true }
    let gap = exponent - divisor.exponent
    guard gap.magnitude <= 19, divisor.significand > 0 else { return nil }
    let power = Self.powersOfTen[Int(gap.magnitude)]
    if gap >= 0 {
      let remainder = significand % divisor.significand
      return divisor.significand.dividingFullWidth(remainder.multipliedFullWidth(by: power)).remainder == 0
    }
    let scaled = divisor.significand.multipliedFullWidth(by: power)
    return scaled.high == 0 && significand % scaled.low == 0
  }

  /// 10^0 to 10^19, all that fit.
  private static let powersOfTen: [UInt64] = {
    var powers: [UInt64] = [1]
    while let last = powers.last, powers.count < 20 { powers.append(last * 10) }
    return powers
  }()
}
