import DriftModel

/// A requirement on another package as its metadata states it (PEP 508): name, versions and the condition.
struct PackageRequirement: Sendable {
  /// The name in its normal form (PEP 503).
  let name: String
  /// The versions that suit; `nil` for a direct address (`name @ https://…`), which states none, and what cannot be read.
  let versions: VersionSpecifier?
  /// Whether only an extra asks for it, so that a plain installation leaves it out.
  let isOptional: Bool

  /// `nil` where the text does not start with a package's name.
  init?(_ text: String) {
    let body = Substring(text).trimmingSpaces
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    guard let first = name.first, first.isLetter || first.isNumber else { return nil }
    self.name = Self.normalized(name)
    var rest = body[name.endIndex...].trimmingSpaces
    if rest.first == "[", let end = rest.firstIndex(of: "]") { rest = rest[rest.index(after: end)...].trimmingSpaces }
    let condition = rest.firstIndex(of: ";").map { rest[rest.index(after: $0)...] } ?? ""
    isOptional = Self.words(condition).contains("extra")
    var range = rest.prefix { $0 != ";" }.trimmingSpaces
    if range.first == "(", range.last == ")" { range = range.dropFirst().dropLast() }
    versions = range.first == "@" ? nil : VersionSpecifier(range)
  }

  /// The form in which two spellings of one name are equal: lower case, and one hyphen for a run of `-`, `_` and `.`.
  static func normalized(_ name: some StringProtocol) -> String {
    name.lowercased().split(omittingEmptySubsequences: true, whereSeparator: { "-_.".contains($0) })
      .joined(separator: "-")
  }

  /// The variables of a condition; what stands in quotes is none.
  private static func words(_ condition: Substring) -> [Substring] {
    var quote: Character?
    var bare = ""
    for character in condition {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
        bare.append(" ")
      } else {
        bare.append(character)
      }
    }
    return Substring(bare).split { !($0.isLetter || $0 == "_") }
  }
}
