extension JSONObject {
  /// A member by its place on the tape: the name is decoded only where it is needed.
  struct Member {
    let storage: JSONStorage
    let nameIndex: Int

    var value: JSONValue { JSONValue(storage: storage, index: nameIndex + 1) }
    var nameSource: ArraySlice<UInt8> { storage.bytes[storage.sourceRange(at: nameIndex)] }

    func withName<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      storage.withText(at: nameIndex, body)
    }
  }

  /// The members in document order, with names not yet decoded.
  var members: some Sequence<Member> {
    let storage = storage
    let end = storage.tape[index].length
    return sequence(state: index + TapeWord.objectHeader) { next in
      guard next < end else { return nil }
      defer { next = storage.indexAfter(next + 1) }
      return Member(storage: storage, nameIndex: next)
    }
  }
}
