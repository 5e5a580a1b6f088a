import DriftModel

/// A package and the question who publishes it.
struct PublishedPackage {
  let facts: PackageFacts

  /// Whether one of the expected addresses, or a page below it, is among the project's links.
  func isPublished(by expected: [String]) -> Bool {
    let links = facts.projectURLs.values.map(Self.plain)
    return expected.map(Self.plain).contains { project in
      !project.isEmpty && links.contains { $0 == project || $0.hasPrefix(project + "/") }
    }
  }

  /// The first link by its label that a reader can follow to documentation.
  var documentation: (key: String, value: String)? {
    facts.projectURLs.sorted { $0.key < $1.key }.first { label, address in
      ["documentation", "docs"].contains(label.lowercased().filter { $0.isLetter || $0.isNumber })
        && address.wholeMatch(of: /https?:\/\/[^\s\/?#]\S*/.ignoresCase()) != nil
    }
  }

  /// The address as it is compared: without scheme, `www.`, ending slash and `.git`, in lower case.
  private static func plain(_ address: String) -> String {
    var text = Substring(address.lowercased())
    for start in ["https://", "http://", "www."] where text.hasPrefix(start) { text = text.dropFirst(start.count) }
    text = text.prefix { !"?#".contains($0) }
    while text.hasSuffix("/") { text.removeLast() }
    // What a browser would resolve, decode or cut off might lead elsewhere than it looks.
    let isPlain =
      !text.contains { "\\%@".contains($0) } && !text.split(separator: "/").contains { $0 == ".." || $0 == "." }
    return isPlain ? String(text.hasSuffix(".git") ? text.dropLast(4) : text) : ""
  }
}

extension PackageRelease {
  /// The release in words: version, day of upload, and what a reader must know of it.
  var words: String {
    let day = uploadedAt.map { ", uploaded \($0)" } ?? ""
    let version = PythonVersion(version)
    let alpha = version?.major == .zero ? ", alpha (0.x)" : ""
    return "version \(self.version)\(day)\(alpha)\(version?.isPrerelease == true ? ", a pre-release" : "")"
  }
}
