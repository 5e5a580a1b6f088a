/// The elements of an array, in order.
public struct JSONArray: Sequence, Sendable {
  let storage: JSONStorage
  let index: Int

  /// The number of elements. Cost: O(1).
  public var count: Int { storage.tape[index + 1].length }
  /// Whether there is no element.
  public var isEmpty: Bool { count == 0 }
  /// The positions of the elements.
  public var indices: Range<Int> { 0..<count }
  /// The first element, nil in an empty array.
  public var first: JSONValue? { isEmpty ? nil : self[0] }

  /// The element at `position`, which must be in ``indices``.
  ///
  /// Cost: O(1) where no element is an array or object, otherwise O(`position`): loops iterate instead.
  public subscript(position: Int) -> JSONValue {
    precondition(indices.contains(position), "no such element")
    var element = index + TapeWord.arrayHeader
    let end = storage.tape[index].length
    if end - element == count { return JSONValue(storage: storage, index: element + position) }
    for _ in 0..<position { element = storage.indexAfter(element) }
    return JSONValue(storage: storage, index: element)
  }

  /// An iterator over the elements; each step costs O(1).
  public func makeIterator() -> Iterator {
    Iterator(storage: storage, upcoming: index + TapeWord.arrayHeader, end: storage.tape[index].length)
  }

  /// The elements of one array, one after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: JSONStorage
    var upcoming: Int
    let end: Int

    /// The next element, nil after the last.
    public mutating func next() -> JSONValue? {
      guard upcoming < end else { return nil }
      defer { upcoming = storage.indexAfter(upcoming) }
      return JSONValue(storage: storage, index: upcoming)
    }
  }

  /// The exact number of elements, so that copies allocate once.
  public var underestimatedCount: Int { count }
}
