/// The rules for code points that are admitted only in some surroundings (RFC 5892, appendix A).
///
/// The Swift library knows no scripts and no joining types, so these are given here as ranges: complete for the scripts
/// that the rules name, and for the joining types of Arabic and Syriac letters, the ones in use.
struct LabelContext {
  let scalars: [Unicode.Scalar]
  let position: Int

  var isAdmitted: Bool {
    switch scalars[position].value {
    case 0x200C: followsVirama || joins
    case 0x200D: followsVirama
    case 0xB7: previous == "l" && next == "l"
    case 0x375: next.map(Self.isGreek) ?? false
    case 0x5F3, 0x5F4: previous.map(Self.isHebrew) ?? false
    case 0x30FB: scalars.contains(where: Self.isJapanese)
    case 0x660...0x669: !scalars.contains { 0x6F0...0x6F9 ~= $0.value }
    case 0x6F0...0x6F9: !scalars.contains { 0x660...0x669 ~= $0.value }
    default: false
    }
  }

  private var previous: Unicode.Scalar? { position > 0 ? scalars[position - 1] : nil }
  private var next: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

  private var followsVirama: Bool { previous?.properties.canonicalCombiningClass == .virama }

  /// A letter that joins to the left, marks, this, marks, a letter that joins to the right.
  private var joins: Bool {
    let before = scalars[..<position].last { !Self.isTransparent($0) }
    let after = scalars[(position + 1)...].first { !Self.isTransparent($0) }
    guard let before, let after else { return false }
    return Self.isJoining(before) && !Self.joinsOnlyToTheRight(before) && Self.isJoining(after)
  }

  private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.generalCategory == .otherLetter else { return false }
    return switch scalar.value {
    case 0x621, 0x674, 0x6D5: false
    case 0x620...0x6FF, 0x710...0x77F, 0x860...0x8C7: true
    default: false
    }
  }

  private static func joinsOnlyToTheRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677, 0x688...0x699, 0x6C0,
      0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6EE, 0x6EF, 0x710, 0x715...0x719, 0x71E, 0x728, 0x72A, 0x72C,
      0x72F, 0x74D, 0x759...0x75B, 0x76B, 0x76C, 0x771, 0x773, 0x774, 0x778, 0x779, 0x8AA...0x8AC, 0x8AE, 0x8B1,
      0x8B2, 0x8B9:
      true
    default: false
    }
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x370...0x373, 0x375...0x377, 0x37A...0x37D, 0x37F, 0x384, 0x386, 0x388...0x3E1, 0x3F0...0x3FF,
      0x1D26...0x1D2A, 0x1F00...0x1FFE, 0x2126, 0xAB65, 0x10140...0x1018E, 0x101A0, 0x1D200...0x1D245:
      true
    default: false
    }
  }

  private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x591...0x5F4, 0xFB1D...0xFB4F: true
    default: false
    }
  }

  /// Hiragana, Katakana or Han.
  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0x3005, 0x3007,
      0x3021...0x3029, 0x3038...0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAD9, 0xFF66...0xFF9D,
      0x1B000...0x1B167, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
