/// The sets of scalars with a general category, in the version of Unicode that the standard library knows.
///
/// The first use walks over all assigned planes once, some milliseconds.
enum GeneralCategories {
  /// The set of a category or group of categories, by its long, short or alternative name.
  static func set(named name: String) -> ScalarSet? {
    guard let groups = names[name] else { return nil }
    return ScalarSet.union(groups.split(separator: " ").compactMap { sets[String($0)] })
  }

  /// The code points that a walk over characters visits: planes 4 to 13 hold none, planes 15 and 16 only private ones
  /// and two noncharacters each.
  static let assignedPlanes: FlattenSequence<[ClosedRange<UInt32>]> =
    ([0...0x3FFFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>]).joined()

  /// The set of each two-letter category.
  private static let sets: [String: ScalarSet] = {
    var ranges: [String: [ClosedRange<UInt32>]] = [:]
    var open: (category: Unicode.GeneralCategory, first: UInt32)?
    func close(before end: UInt32) {
      if let open { ranges[abbreviation(of: open.category), default: []].append(open.first...(end - 1)) }
      open = nil
    }
    for code in assignedPlanes {
      if code == 0xE0000 { close(before: 0x40000) }
      guard let scalar = Unicode.Scalar(code) else {
        close(before: code)
        continue
      }
      let category = scalar.properties.generalCategory
      if open?.category != category {
        close(before: code)
        open = (category, code)
      }
    }
    close(before: 0xE1000)
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
