/// A conjunction while it is put together.
struct ConjunctionDraft {
  var parts: [Literal] = []
  /// The types that are left.
  var types = ValueType.all
  /// Sets of scalars of which the value must be in each.
  var listed: [Literal] = []
  /// Negated sets of scalars.
  var excluded: [Literal] = []
  /// The number of parts that are choices.
  var alternatives = 0

  /// Sorts the parts and drops repeated ones; `false` where one is the negation of another.
  mutating func sortAndCompare() -> Bool {
    parts.sort()
    var kept = 0
    for part in parts {
      if kept > 0 {
        if part == parts[kept - 1] { continue }
        if part == ~parts[kept - 1] { return false }
      }
      parts[kept] = part
      kept += 1
    }
    parts.removeLast(parts.count - kept)
    return true
  }
}
