/// The reader of one document: a single pass over the bytes that writes the tape.
///
/// It never recurses and keeps no stack: an open container holds the way back to the one around it on the tape.
struct JSONReader {
  let input: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits

  /// What a document that was read is indexed by.
  struct Outcome {
    let tape: ContiguousArray<TapeWord>
    let nameTables: ContiguousArray<UInt32>
  }

  func read() throws(JSONFault) -> Outcome {
    guard input.count <= limits.effectiveBytes else { throw JSONFault(.tooLarge, at: 0) }
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONFault(.byteOrderMark, at: 0) }
    var cursor = skipWhitespace(0)
    if cursor == input.count { throw JSONFault(.empty, at: cursor) }

    var tape = TapeBuilder(forBytes: input.count)
    var nameTables: ContiguousArray<UInt32> = []
    var container = OpenContainer.document
    var depth = 0
    let maximumDepth = limits.effectiveDepth

    while true {
      // a value starts at the cursor
      let start = cursor
      let first = byte(start)
      if first == UInt8(ascii: "\"") {
        let string = try scanString(at: start)
        tape.append(TapeWord(string.tag, offset: start, length: string.end &- start))
        cursor = string.end
        container.count &+= 1
      } else if first | 0x20 == UInt8(ascii: "{") {  // or [, which differs from it in that bit alone
        guard depth < maximumDepth else { throw JSONFault(.tooDeep, at: start) }
        depth &+= 1
        let isObject = first == UInt8(ascii: "{")
        container = tape.open(isObject: isObject, at: start, in: container)
        cursor = skipWhitespace(start &+ 1)
        if isObject {
          if byte(cursor) == UInt8(ascii: "\"") {
            cursor = try readName(at: cursor, tape: &tape, names: &container.names)
            continue
          }
          guard byte(cursor) == UInt8(ascii: "}") else { throw JSONFault(.expectedNameOrEnd, at: cursor) }
        } else if byte(cursor) != UInt8(ascii: "]") {
          continue
        }
      } else {
        let scalar = try scanNumberOrLiteral(at: start)
        tape.append(TapeWord(scalar.tag, offset: start, length: scalar.end &- start))
        cursor = scalar.end
        container.count &+= 1
      }

      // a value has ended before the cursor, or the container that opened last is about to close empty
      while true {
        cursor = skipWhitespace(cursor)
        let next = byte(cursor)
        if container.isDocument {
          guard cursor == input.count else { throw JSONFault(.trailingContent, at: cursor) }
          return Outcome(tape: tape.finished, nameTables: nameTables)
        }
        if next == UInt8(ascii: ",") {
          cursor = skipWhitespace(cursor &+ 1)
          guard container.isObject else { break }
          guard byte(cursor) == UInt8(ascii: "\"") else { throw JSONFault(.expectedName, at: cursor) }
          cursor = try readName(at: cursor, tape: &tape, names: &container.names)
          break
        }
        var table = NameTable.Location.none
        if container.isObject {
          guard next == UInt8(ascii: "}") else { throw JSONFault(.expectedCommaOrObjectEnd, at: cursor) }
          if container.names.isFull || container.count > NameTable.largestWithout {
            table = try checkNames(of: container, tape: tape.contents, tables: &nameTables)
          }
        } else {
          guard next == UInt8(ascii: "]") else { throw JSONFault(.expectedCommaOrArrayEnd, at: cursor) }
        }
        cursor &+= 1
        container = tape.close(container, end: cursor, table: table)
        container.count &+= 1
        depth &-= 1
      }
    }
  }

  /// The byte at `offset`, 0 after the end: no token has a zero byte.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < input.count ? input[offset] : 0 }
}
