/// The value of a `Link` header (RFC 8288, section 3): addresses with their relations.
enum LinkHeader {
  /// The first address whose relation is `next`; cost O(n).
  static func next(in text: String) -> String? {
    var rest = Substring(text)
    while let begin = rest.firstIndex(of: "<"), let end = rest[begin...].firstIndex(of: ">") {
      let target = rest[rest.index(after: begin)..<end]
      let (parameters, following) = parameters(of: rest[rest.index(after: end)...])
      if parameters.contains(where: isNext) { return String(target) }
      rest = following
    }
    return nil
  }

  /// The parameters of one link, and what stands behind the comma that ends it.
  private static func parameters(of text: Substring) -> (parameters: [String], following: Substring) {
    var parameters = [""]
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: parameters.append("")
      case "," where !isQuoted: return (parameters, text[text.index(after: index)...])
      case let character where !character.isWhitespace || isQuoted: parameters[parameters.count - 1].append(character)
      default: break
      }
    }
    return (parameters, "")
  }

  private static func isNext(_ parameter: String) -> Bool {
    let parts = parameter.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "rel" else { return false }
    return parts[1].lowercased().split(separator: " ").contains("next")
  }
}
