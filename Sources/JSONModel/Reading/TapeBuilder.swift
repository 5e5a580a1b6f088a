/// A tape that is being written: memory that grows by doubling, with no check but that of its capacity.
struct TapeBuilder: ~Copyable {
  private(set) var count = 0
  private var words: UnsafeMutablePointer<TapeWord>
  private var capacity: Int

  /// A tape with room for what a document of `byteCount` bytes usually needs.
  init(forBytes byteCount: Int) {
    capacity = byteCount / 8 + 16
    words = .allocate(capacity: capacity)
  }

  deinit { words.deallocate() }

  /// The words so far, in memory of exactly their size.
  var finished: ContiguousArray<TapeWord> { ContiguousArray(UnsafeBufferPointer(start: words, count: count)) }

  /// The words so far, without a copy; valid until the next one is written.
  var contents: UnsafeBufferPointer<TapeWord> { UnsafeBufferPointer(start: words, count: count) }

  /// The word at `index`, which must have been written.
  @inline(__always)
  subscript(index: Int) -> TapeWord {
    get {
      assert(index < count)
      return words[index]
    }
    set {
      assert(index < count)
      words[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ word: TapeWord) {
    if count == capacity {
      words = Self.moved(words, count: count, toCapacity: 2 * capacity)
      capacity *= 2
    }
    words[count] = word
    count &+= 1
  }

  // by value, so that the hot loop may keep the tape's fields in registers
  @inline(never)
  private static func moved(
    _ words: UnsafeMutablePointer<TapeWord>, count: Int, toCapacity capacity: Int
  ) -> UnsafeMutablePointer<TapeWord> {
    let larger = UnsafeMutablePointer<TapeWord>.allocate(capacity: capacity)
    larger.moveInitialize(from: words, count: count)
    words.deallocate()
    return larger
  }
}
