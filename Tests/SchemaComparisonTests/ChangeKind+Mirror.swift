import SchemaComparison

extension ChangeKind {
  /// The kind of the same change seen from the other side.
  var mirrored: ChangeKind {
    for (there, back) in Self.mirrorWords {
      for (word, other) in [(there, back), (back, there)] where rawValue.contains(word) {
        let parts = rawValue.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
        if let kind = ChangeKind(rawValue: parts.joined(separator: other)) { return kind }
      }
    }
    return self
  }

  private static let mirrorWords = [
    ("schema-constrained", "schema-unconstrained"), ("properties-constrained", "properties-unconstrained"),
    ("forbidden", "permitted"), ("forbidden", "allowed"), ("integer-became-number", "number-became-integer"),
    ("introduced", "dropped"), ("added-to", "removed-from"), ("added", "removed"), ("raised", "lowered"),
  ]
}
