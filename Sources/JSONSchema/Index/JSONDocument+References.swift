public import JSONModel

extension JSONDocument {
  /// Whether something in the document looks like a reference that leaves it; `false` is certain.
  ///
  /// Cost: one look at each name and string, without reading the document as a schema.
  public var mayReferElsewhere: Bool {
    root.withTape { tape, root in
      let end = tape.indexAfter(root)
      var word = root
      while word < end {
        switch tape[word].tag {
        case .array: word += TapeWord.arrayHeader
        case .object: word += TapeWord.objectHeader
        case .plainString, .escapedString:
          if word + 1 < end, tape.namesReference(tape[word]), tape.leavesDocument(tape[word + 1]) { return true }
          word += 1
        default: word += 1
        }
      }
      return false
    }
  }
}

extension JSONTape {
  fileprivate func namesReference(_ word: TapeWord) -> Bool {
    if word.tag == .plainString, content(of: word).first != UInt8(ascii: "$") { return false }
    return withText(of: word) { text in Self.references.contains { text.elementsEqual($0.utf8) } }
  }

  /// Whether a value is the text of a reference that is not only a fragment.
  fileprivate func leavesDocument(_ word: TapeWord) -> Bool {
    guard word.tag == .plainString || word.tag == .escapedString else { return false }
    return content(of: word).first.map { $0 != UInt8(ascii: "#") } ?? false
  }

  private static let references = ["$ref", "$dynamicRef", "$recursiveRef"]
}
