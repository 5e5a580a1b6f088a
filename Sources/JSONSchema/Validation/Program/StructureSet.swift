import JSONModel

/// The arrays and objects among the values of an `enum` or `const`, found by hash.
struct StructureSet {
  private var byHash: [Int: [JSONValue]] = [:]

  init(_ values: [JSONValue]) {
    for value in values {
      let hash = value.withTape { tape, index in TapeHashing.hash(index, on: tape) }
      byHash[hash, default: []].append(value)
    }
  }

  /// Whether the value at `index` of `tape` is one of them. Cost: linear in the value.
  func contains(_ index: Int, on tape: JSONTape) -> Bool {
    let candidates = byHash[TapeHashing.hash(index, on: tape)] ?? []
    return candidates.contains { candidate in
      candidate.withTape { other, otherIndex in
        TapeEquality(left: tape, right: other).areEqual(index, otherIndex)
      }
    }
  }
}
