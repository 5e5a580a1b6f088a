/// An unchecked view of a document for code that visits millions of values: plain pointers, no reference counting.
///
/// A value is an index into the tape. Indices that come from the tape itself are valid; nothing else is checked.
/// The view lives no longer than the call of ``JSONValue/withTape(_:)`` that gave it. It is public, with the words it
/// reads, because only then the compiler makes its accessors part of the loops of other targets.
public struct JSONTape {
  @usableFromInline let words: UnsafePointer<TapeWord>
  /// The source text of the document.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The document, for the rare questions that need more than pointers.
  unowned(unsafe) let storage: JSONStorage

  @usableFromInline
  init(words: UnsafePointer<TapeWord>, bytes: UnsafeBufferPointer<UInt8>, storage: JSONStorage) {
    self.words = words
    self.bytes = bytes
    self.storage = storage
  }

  /// The address after the last byte of the source text.
  @inlinable @inline(__always)
  public var end: UnsafePointer<UInt8> { UnsafePointer(bytes.baseAddress.unsafelyUnwrapped + bytes.count) }

  /// The word at an index.
  @inlinable @inline(__always)
  public subscript(index: Int) -> TapeWord { words[index] }

  /// The index after the value or name at `index`.
  @inlinable @inline(__always)
  public func indexAfter(_ index: Int) -> Int {
    let word = words[index]
    return word.tag.isContainer ? word.length : index &+ 1
  }

  /// The number of elements or members of the container at `index`.
  @inlinable @inline(__always)
  public func count(at index: Int) -> Int { words[index &+ 1].length }

  /// The text between the quotes of a string or name, with its escapes as they stand.
  @inlinable @inline(__always)
  public func content(of word: TapeWord) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: bytes.baseAddress.unsafelyUnwrapped + (word.offset &+ 1), count: word.length &- 2)
  }

  /// The source text of a scalar.
  @inlinable @inline(__always)
  public func source(of word: TapeWord) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.baseAddress.unsafelyUnwrapped + word.offset, count: word.length)
  }

  /// What `body` makes of the decoded UTF-8 of a string or name; a copy is made only where it has escapes.
  public func withText<Result>(of word: TapeWord, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    StringDecoding.withText(of: word, in: bytes, body)
  }

  /// The number at `index`, decoded exactly.
  public func number(of word: TapeWord) -> JSONNumber { JSONNumber(validated: source(of: word)) }

  /// The index of the value of the member called `name` in the object at `object`, nil where there is none.
  public func member(_ name: UnsafeBufferPointer<UInt8>, ofObjectAt object: Int) -> Int? {
    storage.memberName(equalTo: name, ofObjectAt: object).map { $0 + 1 }
  }
}

extension JSONValue {
  /// What `body` makes of the document's tape and the place of this value on it.
  @inlinable @inline(__always)
  public func withTape<Result>(_ body: (JSONTape, Int) -> Result) -> Result {
    storage.bytes.withUnsafeBufferPointer { bytes in
      storage.tape.withUnsafeBufferPointer { words in
        guard let start = words.baseAddress else { preconditionFailure("a document has at least one value") }
        return withExtendedLifetime(storage) {
          body(JSONTape(words: start, bytes: bytes, storage: storage), index)
        }
      }
    }
  }
}
