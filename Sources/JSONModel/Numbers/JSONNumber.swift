/// A number with the exact decimal value that its text says, however long.
///
/// The value is ±significand × 10^exponent with a significand that does not end in zero, so equal values are stored
/// alike: `1`, `1.0` and `10e-1` are equal and hash alike; so are `0` and `-0`.
public struct JSONNumber: Sendable {
  /// The text of the number as it stands in the document.
  public let description: String
  /// Whether the number is less than zero; `-0` is not.
  public let isNegative: Bool
  let significand: Significand
  let exponent: Int

  /// The digits of a number without leading or trailing zeros; zero has none.
  enum Significand: Hashable, Sendable {
    /// Up to 19 digits, so that it can be scaled to 19 digits without overflow.
    case short(UInt64)
    /// Twenty and more digits, each 0 to 9.
    case long([UInt8])
  }

  /// The longest text of a number, in characters (RFC 8259, section 6, allows such limits).
  public static let maximumLength = 4_096
  /// The most digits of an exponent, leading zeros aside.
  public static let maximumExponentDigits = 17

  /// The number that `text` spells by the grammar of RFC 8259, section 6; nil for any other text.
  public init?(_ text: String) {
    var text = text
    let number = text.withUTF8 { input -> JSONNumber? in
      let reader = JSONReader(input: input, limits: .standard)
      guard let end = try? reader.scanNumber(at: 0), end == input.count else { return nil }
      return JSONNumber(validated: input)
    }
    guard let number else { return nil }
    self = number
  }

  /// Whether the number is zero.
  public var isZero: Bool { significand == .short(0) }

  /// Whether the number has no fractional part; `1.0` and `1e2` have none.
  public var isInteger: Bool { exponent >= 0 }

  /// The exact value as a machine integer, nil where it has a fractional part or does not fit.
  public var integer: Int? {
    guard case .short(var magnitude) = significand, exponent >= 0, exponent < 20 else { return nil }
    for _ in 0..<exponent {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      magnitude = product
    }
    return isNegative ? Int(exactly: -Int128(magnitude)) : Int(exactly: magnitude)
  }

  /// The nearest binary64 value, infinite where the number is beyond its range.
  public var double: Double {
    // both factors are exact below these bounds, so one operation rounds correctly
    if case .short(let magnitude) = significand, magnitude <= 1 << 53, exponent.magnitude <= 22 {
      var power = 1.0
      for _ in 0..<exponent.magnitude { power *= 10 }
      let value = exponent < 0 ? Double(magnitude) / power : Double(magnitude) * power
      return isNegative ? -value : value
    }
    return Double(description) ?? .nan
  }
}

extension JSONNumber: CustomStringConvertible {}
