/// The rule for labels in names with right-to-left letters (RFC 5893, section 2).
extension InternationalLabel {
  /// Whether the label makes its name a bidirectional one.
  var hasRightToLeft: Bool {
    scalars.contains { Direction($0) == .rightToLeft || Direction($0) == .arabicNumber }
  }

  /// Whether the label, if it has right-to-left letters, follows the rule.
  var isBidirectionallySound: Bool { !hasRightToLeft || followsBidirectionalRule }

  /// The six conditions of the rule.
  var followsBidirectionalRule: Bool {
    let directions = scalars.map(Direction.init)
    guard let first = directions.first, let last = directions.last(where: { $0 != .mark }) else { return false }
    switch first {
    case .rightToLeft:
      let mixesNumbers = directions.contains(.europeanNumber) && directions.contains(.arabicNumber)
      return !directions.contains(.leftToRight) && !mixesNumbers && last != .neutral
    case .leftToRight:
      return !directions.contains { $0 == .rightToLeft || $0 == .arabicNumber }
        && (last == .leftToRight || last == .europeanNumber)
    default: return false
    }
  }

  /// The bidirectional class of a code point that a label may hold, as far as the rule tells classes apart.
  private enum Direction {
    case leftToRight, rightToLeft, arabicNumber, europeanNumber, mark, neutral

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: self = .mark
      default: self = Self.ofSpacing(scalar)
      }
    }

    private static func ofSpacing(_ scalar: Unicode.Scalar) -> Direction {
      switch scalar.value {
      case 0x30...0x39, 0x6F0...0x6F9: .europeanNumber
      case 0x660...0x669, 0x10D30...0x10D39: .arabicNumber
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: .rightToLeft
      case 0x2D, 0xB7, 0x375, 0x30FB, 0x200C, 0x200D: .neutral
      default: .leftToRight
      }
    }
  }
}
