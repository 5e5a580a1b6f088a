/// Pointers are equal when their tokens are the same scalars, as names in JSON are; Unicode normalisation plays no
/// part.
extension JSONPointer: Hashable {
  /// Whether both have the same tokens, scalar by scalar.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.tokens.count == right.tokens.count
      && zip(left.tokens, right.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Feeds the tokens to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(tokens.count)
    for token in tokens { hasher.combine(token) }
  }
}

/// Token by token: array indices by value and before all names, names by scalar value, a container before what it
/// holds.
extension JSONPointer: Comparable {
  /// Whether the left comes first in a report.
  public static func < (left: JSONPointer, right: JSONPointer) -> Bool {
    for (left, right) in zip(left.tokens, right.tokens) where !left.utf8.elementsEqual(right.utf8) {
      switch (index(from: left), index(from: right)) {
      case (let left?, let right?): return left < right
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return left.utf8.lexicographicallyPrecedes(right.utf8)
      }
    }
    return left.tokens.count < right.tokens.count
  }
}
