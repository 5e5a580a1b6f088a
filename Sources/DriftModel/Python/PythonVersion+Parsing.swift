extension PythonVersion {
  /// Reads a version in any spelling that PEP 440 normalises, such as `v1.0-RC.1`; `nil` for anything else.
  package init?(_ text: String) {
    var rest = Substring(text.lowercased()).trimmingSpaces
    guard rest.utf8.allSatisfy({ $0 < 128 }), rest.utf8.count <= 256 else { return nil }
    if rest.hasPrefix("v") { rest.removeFirst() }
    var local: [LocalPart] = []
    if let plus = rest.firstIndex(of: "+") {
      guard let parts = Self.localParts(rest[rest.index(after: plus)...]) else { return nil }
      local = parts
      rest = rest[..<plus]
    }
    var epoch = DecimalDigits.zero
    if let mark = rest.firstIndex(of: "!") {
      guard let number = DecimalDigits(rest[..<mark]) else { return nil }
      epoch = number
      rest = rest[rest.index(after: mark)...]
    }
    guard let first = rest.takeDigits() else { return nil }
    var release = [first]
    while rest.first == ".", let next = rest.dropFirst().first, next.isNumber {
      rest.removeFirst()
      guard let number = rest.takeDigits() else { return nil }
      release.append(number)
    }
    let pre = rest.takeSuffix([
      ("alpha", "a"), ("beta", "b"), ("preview", "rc"), ("pre", "rc"), ("rc", "rc"), ("a", "a"), ("b", "b"),
      ("c", "rc"),
    ])
    var post = rest.takeSuffix([("post", ""), ("rev", ""), ("r", "")])?.number
    if post == nil, rest.first == "-", let number = DecimalDigits(rest.dropFirst().prefix { $0.isNumber }) {
      post = number
      rest = rest.dropFirst().drop { $0.isNumber }
    }
    let dev = rest.takeSuffix([("dev", "")])?.number
    guard rest.isEmpty else { return nil }
    self.init(
      epoch: epoch, release: release, pre: pre.map { PreRelease(phase: $0.word, number: $0.number) }, post: post,
      dev: dev, local: local)
  }

  private static func localParts(_ text: Substring) -> [LocalPart]? {
    var parts: [LocalPart] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { ".-_".contains($0) }) {
      guard !part.isEmpty, part.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
      parts.append(DecimalDigits(part).map { .number($0) } ?? .word(String(part)))
    }
    return parts
  }
}

extension Substring {
  /// The text without white space at its ends.
  package var trimmingSpaces: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Takes a number off the front.
  fileprivate mutating func takeDigits() -> DecimalDigits? {
    let digits = prefix { $0.isNumber }
    self = self[digits.endIndex...]
    return DecimalDigits(digits)
  }

  /// Takes one of the words off the front, with the separators around it and its number, which is 0 where none is written.
  fileprivate mutating func takeSuffix(_ words: [(String, String)]) -> (word: String, number: DecimalDigits)? {
    func separated(_ text: Substring) -> Substring { ".-_".contains(text.first ?? "x") ? text.dropFirst() : text }
    let body = separated(self)
    guard let (spelling, word) = words.first(where: { body.hasPrefix($0.0) }) else { return nil }
    let rest = body.dropFirst(spelling.count)
    let digits = separated(rest).prefix { $0.isNumber }
    self = digits.isEmpty ? rest : rest[digits.endIndex...]
    return (word, DecimalDigits(digits) ?? .zero)
  }
}
