/// A set of Unicode scalar values, as ascending ranges that neither overlap nor touch.
///
/// Surrogates are not scalars: no bound of a range is a surrogate, and U+D7FF is directly followed by U+E000.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  static let none = ScalarSet(ranges: [])
  static let all = ScalarSet(ranges: [0...Self.last])
  static let last: UInt32 = 0x10FFFF

  private init(ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

  /// The scalars within code point ranges in any order; surrogates among them are left out.
  init(_ codePoints: [ClosedRange<UInt32>]) {
    ranges = []
    ranges.reserveCapacity(codePoints.count)
    for range in codePoints {
      let lower = (0xD800...0xDFFF).contains(range.lowerBound) ? 0xE000 : range.lowerBound
      let upper = (0xD800...0xDFFF).contains(range.upperBound) ? 0xD7FF : range.upperBound
      if lower <= upper { ranges.append(lower...upper) }
    }
    if ranges.count > 1 { normalize() }
  }

  init(_ codePoint: UInt32) { self.init([codePoint...codePoint]) }

  /// The scalar after another one.
  static func successor(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xD7FF: 0xE000
    case last...: nil
    default: scalar + 1
    }
  }

  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32? = 0
    for range in ranges {
      if let lower = next, lower < range.lowerBound {
        gaps.append(lower...(range.lowerBound == 0xE000 ? 0xD7FF : range.lowerBound - 1))
      }
      next = Self.successor(of: range.upperBound)
    }
    if let lower = next { gaps.append(lower...Self.last) }
    return ScalarSet(ranges: gaps)
  }

  static func union(_ sets: [ScalarSet]) -> ScalarSet {
    if sets.count == 1, let only = sets.first { return only }
    return ScalarSet(sets.flatMap(\.ranges))
  }

  private mutating func normalize() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<UInt32>] = []
    merged.reserveCapacity(ranges.count)
    for range in ranges {
      if let open = merged.last, Self.successor(of: open.upperBound).map({ range.lowerBound <= $0 }) ?? true {
        merged[merged.count - 1] = open.lowerBound...max(open.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }
}
