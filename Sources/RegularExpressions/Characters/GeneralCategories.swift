/// The sets of scalars with a general category, in the version of Unicode that the standard library knows.
///
/// The first use walks over the assigned planes once, some milliseconds.
enum GeneralCategories {
  /// The set of a category or group of categories, by its long, short or alternative name.
  static func set(named name: String) -> ScalarSet? {
    guard let groups = names[name] else { return nil }
    return ScalarSet.union(groups.split(separator: " ").compactMap { sets[String($0)] })
  }

  /// The code points that a walk over characters visits: planes 4 to 13 hold none, planes 15 and 16 only private ones
  /// and two noncharacters each.
  static let assignedPlanes: [ClosedRange<UInt32>] = [0...0x3FFFF, 0xE0000...0xE0FFF]

  /// Blocks whose code points are all of one category: ideographs, syllables, private use, and the rest of plane 3.
  static let uniformBlocks: [ClosedRange<UInt32>] = [
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xF8FF, 0x17000...0x187F7, 0x20000...0x2A6DF,
    0x2B820...0x2CEA1, 0x2CEB0...0x2EBE0, 0x30000...0x3134A, 0x31350...0x323AF, 0x33480...0x3FFFF,
  ]

  /// The set of each two-letter category.
  private static let sets: [String: ScalarSet] = {
    var ranges: [String: [ClosedRange<UInt32>]] = [:]
    func add(_ range: ClosedRange<UInt32>, _ category: Unicode.GeneralCategory?) {
      guard let category else { return }
      ranges[abbreviation(of: category), default: []].append(range)
    }
    for plane in assignedPlanes {
      var code = plane.lowerBound
      var first = code
      var open: Unicode.GeneralCategory?
      while code <= plane.upperBound {
        let block = uniformBlocks.first { $0.lowerBound == code }
        let category = Unicode.Scalar(code)?.properties.generalCategory
        if category != open {
          if code > first { add(first...(code - 1), open) }
          first = code
          open = category
        }
        code = (block?.upperBound ?? code) + 1
      }
      add(first...plane.upperBound, open)
    }
    ranges["Cn", default: []] += [
      0x40000...0xDFFFF, 0xE1000...0xEFFFF, 0xFFFFE...0xFFFFF, 0x10FFFE...0x10FFFF,
    ]
    ranges["Co", default: []] += [0xF0000...0xFFFFD, 0x100000...0x10FFFD]
    return ranges.mapValues { ScalarSet($0) }
  }()

  private static func abbreviation(of category: Unicode.GeneralCategory) -> String {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
