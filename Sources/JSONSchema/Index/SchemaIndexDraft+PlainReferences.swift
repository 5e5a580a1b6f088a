import JSONModel

/// The quick way for nearly all references there are: a pointer without escapes to a schema of the same resource.
extension SchemaIndexDraft {
  /// The target of a plain reference to a site that is known, `nil` for every other reference.
  func plainTarget(of keyword: KeywordRecord, at site: Int) -> SchemaTarget? {
    let resource = Int(sites[site].resource)
    let document = resources[resource].document
    let root = resources[resource].root
    guard keyword.keyword == .ref else { return nil }
    return documents[document].root.withTape { tape, _ in
      let word = tape[Int(keyword.word)]
      guard word.tag == .plainString else { return nil }
      let text = tape.content(of: word)
      guard text.first == UInt8(ascii: "#"),
        let place = Self.place(at: UnsafeBufferPointer(rebasing: text[1...]), from: Int(sites[root].word), tape)
      else { return nil }
      return knownSite(at: place, in: document).map { .site($0) }
    }
  }

  /// The word at a pointer, `nil` where the pointer leads nowhere, through an array, or is no plain pointer at all.
  private static func place(at pointer: UnsafeBufferPointer<UInt8>, from start: Int, _ tape: JSONTape) -> Int? {
    var word = start
    var index = 0
    while index < pointer.count {
      guard pointer[index] == UInt8(ascii: "/"), tape[word].tag == .object else { return nil }
      let first = index + 1
      index = first
      while index < pointer.count, pointer[index] != UInt8(ascii: "/") {
        guard pointer[index] != UInt8(ascii: "~"), pointer[index] != UInt8(ascii: "%") else { return nil }
        index += 1
      }
      guard let member = tape.member(UnsafeBufferPointer(rebasing: pointer[first..<index]), ofObjectAt: word) else {
        return nil
      }
      word = member
    }
    return word
  }
}
