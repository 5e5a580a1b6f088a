import DriftModel

/// One file of a package on the index.
struct PackageFile: Sendable {
  let name: String
  let address: HTTPAddress?
  /// The SHA-256 that the index states.
  let digest: SHA256Digest?
  let isYanked: Bool
  let uploadedAt: Timestamp?
  /// Whether the index serves the file's metadata by itself (PEP 658), and the digest that it states for them.
  let metadata: Metadata

  enum Metadata: Hashable, Sendable {
    case inTheFile
    case beside(SHA256Digest?)
  }

  /// A package's name as the index spells it in addresses (PEP 503, "Normalized Names").
  static func normalized(_ name: some StringProtocol) -> String {
    name.lowercased().split(omittingEmptySubsequences: false) { "-_.".contains($0) }.filter { !$0.isEmpty }
      .joined(separator: "-")
  }

  var isWheel: Bool { name.lowercased().hasSuffix(".whl") }

  /// The version that the file's name states, or `nil` for what no installer takes: wheels (binary distribution format,
  /// "File name convention") and source distributions (PEP 625, and what came before it).
  func version(of package: String) -> String? {
    if isWheel {
      let parts = name.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
      guard (5...6).contains(parts.count), Self.normalized(parts[0]) == Self.normalized(package) else { return nil }
      return parts[1].isEmpty ? nil : String(parts[1])
    }
    guard let ending = [".tar.gz", ".zip"].first(where: { name.lowercased().hasSuffix($0) }) else { return nil }
    let stem = name.dropLast(ending.count)
    for sign in stem.indices where stem[sign] == "-" {
      let version = stem[stem.index(after: sign)...]
      if !version.isEmpty, Self.normalized(stem[..<sign]) == Self.normalized(package) { return String(version) }
    }
    return nil
  }
}
