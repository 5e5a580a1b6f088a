/// A natural number of any size, kept as its digits without leading zeros.
package struct DecimalDigits: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// `nil` where `text` is empty or has anything but ASCII digits.
  package init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    let digits = text.drop { $0 == "0" }
    description = digits.isEmpty ? "0" : String(digits)
  }

  private init(digits: [UInt8]) { description = String(decoding: digits, as: UTF8.self) }

  package static let zero = DecimalDigits(digits: [UInt8(ascii: "0")])
  package static let one = DecimalDigits(digits: [UInt8(ascii: "1")])
  package static let two = DecimalDigits(digits: [UInt8(ascii: "2")])

  /// The next number.
  package var successor: DecimalDigits {
    var digits = Array(description.utf8)
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return DecimalDigits(digits: digits)
      }
      digits[index] = UInt8(ascii: "0")
    }
    return DecimalDigits(digits: [UInt8(ascii: "1")] + digits)
  }

  package static func < (left: DecimalDigits, right: DecimalDigits) -> Bool {
    (left.description.utf8.count, left.description) < (right.description.utf8.count, right.description)
  }
}
