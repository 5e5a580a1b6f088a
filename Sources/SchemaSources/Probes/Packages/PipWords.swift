import DriftModel

/// What pip wrote to standard error before it ended without success.
struct PipWords {
  private let lines: [String]

  /// The most characters of them that are kept.
  private static let maximumCharacters = 400

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  /// What they say came of the download; `nil` where this Python has no pip.
  var download: PackageDownload? {
    // The words of Python itself, which quotes any other module that it misses.
    if lines.contains(where: { $0.contains("No module named pip") }) { return nil }
    if let line = lines.first(where: { $0.contains("No matching distribution") }) { return .refused(Self.plain(line)) }
    if lines.contains(where: { $0.contains("DO NOT MATCH THE HASHES") }) {
      let digests = lines.filter { $0.hasPrefix("Expected ") || $0.hasPrefix("Got ") }.joined(separator: ", ")
      return .failed(Self.plain("the file has not the digest that the index states: \(digests)"))
    }
    // Notes and hints may follow the error.
    let last = lines.last { $0.hasPrefix("ERROR: ") } ?? lines.last ?? "it failed without a word"
    return .failed(Self.plain(last))
  }

  /// A line without what may open something: pip blots out passwords itself, and leaves the queries of signed addresses.
  private static func plain(_ line: String) -> String {
    let open = line.replacing(/:\/\/[^\/\s@]*@/, with: "://").replacing(/(:\/\/[^\s?#]*)[?#]\S*/) { $0.1 }
    return String(open.prefix(maximumCharacters))
  }
}
