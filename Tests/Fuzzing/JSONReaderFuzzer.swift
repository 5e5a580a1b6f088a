import JSONModel

/// The entry point that libFuzzer calls with ever new bytes; a broken law ends the process and keeps the input.
///
/// Whatever the bytes are, the reader must neither crash nor read outside them. If they are a document, then
/// - it survives being written, compactly and indented;
/// - its canonical bytes are a document with the same value and the same canonical bytes;
/// - the source text of every value, read alone, is that value, and stands where the value says that it stands;
/// - every member is found by its name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSONReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(JSONSyntaxError) {
    let root = try JSONDocument(parsing: bytes, limits: JSONLimits(maximumDepth: 64)).root
    check(root, in: bytes)
  } catch {
    precondition(!error.reason.isEmpty && error.position.offset <= count, "an error without a place")
  }
  return 0
}

private func check(_ root: JSONValue, in bytes: [UInt8]) {
  let canonical = CanonicalJSON.bytes(of: root)
  let reread = reading(canonical)
  precondition(reread == root, "canonical bytes have another value")
  precondition(CanonicalJSON.bytes(of: reread) == canonical, "canonical bytes are not canonical")
  precondition(reread.hashValue == root.hashValue, "equal values hash differently")
  for pretty in [false, true] {
    precondition(reading(Array(JSONOutput.value(root).text(pretty: pretty).utf8)) == root, "writing changes the value")
  }
  checkParts(of: root, in: bytes)
}

private func checkParts(of value: JSONValue, in bytes: [UInt8]) {
  let source = value.sourceBytes
  precondition(Array(bytes[source.indices]) == Array(source), "the source text stands elsewhere")
  precondition(value.position.offset == source.startIndex, "the position is not that of the source text")
  precondition(reading(Array(source)) == value, "the source text alone has another value")
  if let string = value.string {
    precondition(reading(Array(JSONOutput.string(string).text(pretty: false).utf8)) == value, "a string changes")
  }
  if let number = value.number {
    precondition(JSONNumber(number.description) == number, "a number changes")
    precondition(!number.double.isNaN && !(number < number), "a number is not comparable")
    precondition(number.isMultiple(of: number), "a number is no multiple of itself")
  }
  for element in value.array.map({ Array($0) }) ?? [] { checkParts(of: element, in: bytes) }
  guard let object = value.object else { return }
  for (name, member) in object {
    precondition(object[name]?.position == member.position, "a member is not found by its name")
    checkParts(of: member, in: bytes)
  }
}

private func reading(_ bytes: [UInt8]) -> JSONValue {
  do throws(JSONSyntaxError) {
    return try JSONDocument(parsing: bytes, limits: JSONLimits(maximumDepth: 64)).root
  } catch {
    preconditionFailure("own output is refused: \(error)")
  }
}
