extension JSONNumber {
  /// The number that `text` spells, which the grammar of RFC 8259 has already been held against.
  init(validated text: UnsafeBufferPointer<UInt8>) {
    let digits = MantissaDigits(of: text)
    let isZero = digits.count == 0
    description = String(decoding: text, as: UTF8.self)
    isNegative = !isZero && text.first == UInt8(ascii: "-")
    significand = digits.count <= Self.shortDigits ? .short(digits.leading) : .long(digits.all(in: text))
    exponent = isZero ? 0 : Self.exponent(in: text, from: digits.end) - digits.afterPoint + digits.trailingZeros
  }

  static let shortDigits = 19

  private static func exponent(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var value = 0
    for byte in text[start...] where byte &- UInt8(ascii: "0") < 10 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return start + 1 < text.count && text[start + 1] == UInt8(ascii: "-") ? -value : value
  }
}

/// What the digits before the exponent say, in one pass over them.
private struct MantissaDigits {
  /// The number of digits from the first to the last that is not zero.
  private(set) var count = 0
  /// The value of those digits, if they are at most 19.
  private(set) var leading: UInt64 = 0
  /// The number of digits after the decimal point.
  private(set) var afterPoint = 0
  /// The number of zeros after the last digit that is not zero.
  private(set) var trailingZeros = 0
  /// Where the exponent starts with its letter, or the text ends.
  private(set) var end = 0

  init(of text: UnsafeBufferPointer<UInt8>) {
    var pointAt: Int?
    loop: while end < text.count {
      let byte = text[end]
      switch byte {
      case UInt8(ascii: "0"):
        if count > 0 { trailingZeros &+= 1 }
      case UInt8(ascii: "1")...UInt8(ascii: "9"): append(byte &- UInt8(ascii: "0"))
      case UInt8(ascii: "."): pointAt = end
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break loop
      default: break  // the sign
      }
      end &+= 1
    }
    if let pointAt { afterPoint = end - pointAt - 1 }
  }

  @inline(__always)
  private mutating func append(_ digit: UInt8) {
    count &+= trailingZeros &+ 1
    if count <= JSONNumber.shortDigits {
      while trailingZeros > 0 {
        leading &*= 10
        trailingZeros &-= 1
      }
      leading = leading &* 10 &+ UInt64(digit)
    }
    trailingZeros = 0
  }

  /// All digits from the first to the last that is not zero, each 0 to 9.
  func all(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let digits = text[..<end].lazy.map { $0 &- UInt8(ascii: "0") }.filter { $0 < 10 }
    return Array(digits.drop { $0 == 0 }.prefix(count))
  }
}
