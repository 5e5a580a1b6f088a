extension JSONDocument {
  /// The number of words on the document's tape.
  package var wordCount: Int { storage.tape.count }

  /// The value at an index of the tape, which must be that of a value.
  package func value(atWord index: Int) -> JSONValue { JSONValue(storage: storage, index: index) }

  /// The decoded name at an index of the tape, which must be that of a name.
  package func name(atWord index: Int) -> String { storage.string(at: index) }

  /// What `body` makes of the decoded UTF-8 of the name at an index of the tape.
  package func withName<Result>(atWord index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withText(at: index, body)
  }
}

extension JSONValue {
  /// The index of the value on its document's tape.
  package var wordIndex: Int { index }
}

extension JSONTape {
  /// The pointer from the document's root to the value at `target`.
  ///
  /// Cost: linear in the members and elements that stand before it on each level, without what is inside them.
  package func pointer(to target: Int) -> JSONPointer {
    var tokens: [String] = []
    var container = 0
    while container < target, self[container].tag.isContainer {
      let isObject = self[container].tag == .object
      var entry = container + (isObject ? TapeWord.objectHeader : TapeWord.arrayHeader)
      var position = 0
      while indexAfter(isObject ? entry + 1 : entry) <= target {
        entry = indexAfter(isObject ? entry + 1 : entry)
        position += 1
      }
      tokens.append(isObject ? text(of: self[entry]) : String(position))
      container = isObject ? entry + 1 : entry
    }
    return JSONPointer(tokens: tokens)
  }

  /// The index of the value that a pointer's token leads to inside the value at `index` (RFC 6901 §4), `nil` where it
  /// leads nowhere.
  package func child(of index: Int, at token: String) -> Int? {
    switch self[index].tag {
    case .object:
      var token = token
      return token.withUTF8 { member($0, ofObjectAt: index) }
    case .array:
      guard let array = value(at: index).array, let position = JSONPointer.index(from: token),
        array.indices.contains(position)
      else { return nil }
      return array[position].wordIndex
    default:
      return nil
    }
  }

  /// The value at `index` as a view that stands on its own.
  package func value(at index: Int) -> JSONValue { JSONValue(storage: storage, index: index) }

  /// The decoded text of a string or name.
  package func text(of word: TapeWord) -> String { withText(of: word) { String(decoding: $0, as: UTF8.self) } }
}
