/// A version such as `1.4.61`, `v1.2` or `2.0.0-rc.1`, compared by its numbers.
///
/// At least two runs of digits with full stops between them, after an optional `v`; then perhaps a prerelease after `-` and
/// a build after `+`. The order is that of Semantic Versioning 2.0.0 §11, with missing numbers as 0 and the build without
/// weight, and no number is too long for it. Any other text is no version: whoever carries it makes no claim.
struct CoreVersion: Sendable {
  /// The version as it was written.
  let text: String
  private let numbers: [Number]
  private let prerelease: [Identifier]

  /// Whether it is not yet a release.
  var isPrerelease: Bool { !prerelease.isEmpty }

  init?(_ text: String) {
    self.text = text
    let written = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let withoutBuild = written.prefix { $0 != "+" }
    let dash = withoutBuild.firstIndex(of: "-") ?? withoutBuild.endIndex
    let parts = withoutBuild[..<dash].split(separator: ".", omittingEmptySubsequences: false)
    var numbers = parts.compactMap { Number($0) }
    guard numbers.count == parts.count, numbers.count > 1 else { return nil }
    while numbers.last?.isZero == true { numbers.removeLast() }
    self.numbers = numbers
    guard dash < withoutBuild.endIndex else {
      prerelease = []
      return
    }
    let identifiers = withoutBuild[dash...].dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    prerelease = identifiers.map { identifier in Number(identifier).map(Identifier.number) ?? .word(String(identifier))
    }
  }

  /// A number of any length, without its leading zeros.
  private struct Number: Hashable, Comparable {
    let digits: String
    var isZero: Bool { digits.isEmpty }

    init?(_ text: Substring) {
      let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard isNumber, !text.isEmpty else { return nil }
      digits = String(text.drop { $0 == "0" })
    }

    static func < (left: Number, right: Number) -> Bool {
      (left.digits.utf8.count, left.digits) < (right.digits.utf8.count, right.digits)
    }
  }

  /// A part of a prerelease; numbers come before words.
  private enum Identifier: Hashable, Comparable {
    case number(Number)
    case word(String)
  }
}

extension CoreVersion: Comparable {
  static func == (left: CoreVersion, right: CoreVersion) -> Bool {
    left.numbers == right.numbers && left.prerelease == right.prerelease
  }

  static func < (left: CoreVersion, right: CoreVersion) -> Bool {
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    if left.isPrerelease != right.isPrerelease { return left.isPrerelease }
    return left.prerelease.lexicographicallyPrecedes(right.prerelease)
  }
}
