/// Plain values in memory of their own, read without checks; whoever holds the table frees it.
struct PlainTable<Element: BitwiseCopyable> {
  private let start: UnsafeMutablePointer<Element>
  private let count: Int

  init(_ elements: ContiguousArray<Element>) {
    count = elements.count
    start = .allocate(capacity: max(1, count))
    elements.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { start.initialize(from: base, count: source.count) }
    }
  }

  func deallocate() { start.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    unsafeAddress {
      assert(index >= 0 && index < count)
      return UnsafePointer(start + index)
    }
  }

  /// The address of the element at `index`.
  @inline(__always)
  func address(of index: Int) -> UnsafePointer<Element> {
    assert(index >= 0 && index <= count)
    return UnsafePointer(start + index)
  }
}
