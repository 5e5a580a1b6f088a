/// The bytes of one document with the tape that indexes them; shared by every value that looks into it.
@usableFromInline
final class JSONStorage: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline let tape: ContiguousArray<TapeWord>
  let nameTables: ContiguousArray<UInt32>

  init(parsing bytes: [UInt8], limits: JSONLimits) throws(JSONSyntaxError) {
    do {
      let outcome = try bytes.withUnsafeBufferPointer { (input) throws(JSONFault) in
        try JSONReader(input: input, limits: limits).read()
      }
      self.bytes = bytes
      tape = outcome.tape
      nameTables = outcome.nameTables
    } catch {
      throw error.described(in: bytes, limits: limits)
    }
  }

  /// The index of the word after the value or name at `index`.
  func indexAfter(_ index: Int) -> Int {
    let word = tape[index]
    return word.tag.isContainer ? word.length : index + 1
  }

  /// The offsets of the source text of the value or name at `index`.
  func sourceRange(at index: Int) -> Range<Int> {
    let word = tape[index]
    let end = word.tag.isContainer ? tape[index + 1].offset : word.offset + word.length
    return word.offset..<end
  }

  /// What `body` makes of the decoded UTF-8 of the string or name at `index`.
  func withText<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let word = tape[index]
    return bytes.withUnsafeBufferPointer { input in
      StringDecoding.withText(of: word, in: input, body)
    }
  }

  func string(at index: Int) -> String {
    withText(at: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The tape index of the name that decodes to `wanted` in the object at `object`.
  func memberName(equalTo wanted: UnsafeBufferPointer<UInt8>, ofObjectAt object: Int) -> Int? {
    bytes.withUnsafeBufferPointer { input in
      tape.withUnsafeBufferPointer { tape in
        let table = tape[object + 2]
        if table.length > 0 {
          let location = NameTable.Location(start: table.offset, size: table.length)
          if case .name(let index) = NameTable.find(wanted, at: location, in: nameTables, tape: tape, input: input) {
            return index
          }
          return nil
        }
        // without a table no name has escapes, so source and text are the same
        var name = object + TapeWord.objectHeader
        while name < tape[object].length {
          if tape[name].length == wanted.count + 2,
            StringDecoding.withText(of: tape[name], in: input, { $0.hasSameBytes(as: wanted) })
          {
            return name
          }
          let value = tape[name + 1]
          name = value.tag.isContainer ? value.length : name + 2
        }
        return nil
      }
    }
  }
}
