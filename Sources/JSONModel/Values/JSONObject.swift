/// The members of an object, in document order; their names differ from each other.
public struct JSONObject: Sequence, Sendable {
  let storage: JSONStorage
  let index: Int

  /// A member: its decoded name and its value.
  public typealias Element = (name: String, value: JSONValue)

  /// The number of members. Cost: O(1).
  public var count: Int { storage.tape[index + 1].length }
  /// Whether there is no member.
  public var isEmpty: Bool { count == 0 }
  /// The member names, in document order.
  public var names: [String] { map(\.name) }

  /// The value of the member called `name`, compared scalar by scalar without normalisation; nil where there is none.
  ///
  /// Cost: O(1); an object of up to sixteen members is searched, a larger one has a hash table.
  public subscript(name: String) -> JSONValue? {
    var name = name
    return name.withUTF8 { wanted in value(named: wanted) }
  }

  func value(named wanted: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    storage.memberName(equalTo: wanted, ofObjectAt: index).map { JSONValue(storage: storage, index: $0 + 1) }
  }

  /// An iterator over the members; each step decodes one name.
  public func makeIterator() -> Iterator {
    Iterator(storage: storage, upcoming: index + TapeWord.objectHeader, end: storage.tape[index].length)
  }

  /// The members of one object, one after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: JSONStorage
    var upcoming: Int
    let end: Int

    /// The next member, nil after the last.
    public mutating func next() -> Element? {
      guard upcoming < end else { return nil }
      defer { upcoming = storage.indexAfter(upcoming + 1) }
      return (storage.string(at: upcoming), JSONValue(storage: storage, index: upcoming + 1))
    }
  }

  /// The exact number of members, so that copies allocate once.
  public var underestimatedCount: Int { count }
}
