/// The metadata of one file of a package (the core metadata specification): headers and a description.
struct CoreMetadata {
  private let fields: [(name: String, value: String)]
  private let body: String

  /// Headers up to the first empty line, folded as RFC 5322 has it, then the description.
  init(_ text: String) {
    var fields: [(name: String, value: String)] = []
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while let line = lines.popFirst(), !line.isEmpty {
      if let first = line.first, first == " " || first == "\t" {
        if !fields.isEmpty { fields[fields.count - 1].value += "\n" + line }
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        fields.append((line[..<colon].lowercased(), String(value)))
      }
    }
    self.fields = fields
    body = lines.joined(separator: "\n")
  }

  /// Whether it is metadata at all, and of this package.
  func isOf(_ package: String) -> Bool {
    values("name").first.map(PackageFile.normalized) == PackageFile.normalized(package)
  }

  /// The requirements as written, in their order.
  var requirements: [String] { values("requires-dist") }

  /// The project's links by their labels; the home page is one.
  var projectURLs: [String: String] {
    let labelled = values("project-url").compactMap { text -> (String, String)? in
      let parts = text.split(separator: ",", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), String(parts[1].drop { $0 == " " }))
    }
    let home = values("home-page").filter { $0 != "UNKNOWN" }.map { ("Homepage", $0) }
    return Dictionary(labelled + home, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the description holds a block of code, fenced, indented or as a directive.
  var describesWithCode: Bool {
    let description = body.isEmpty ? values("description").first ?? "" : body
    return description.contains("```") || description.contains("~~~") || description.contains(".. code")
      || description.contains(/(?m)^(>>> |\$ |\ {4}\S)/)
  }

  private func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
