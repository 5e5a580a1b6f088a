/// Properties and items that a schema evaluates where a condition holds (2020-12 Core §11.2 and §11.3).
///
/// What all keywords of a schema evaluate is a list of these: a property is evaluated if some entry whose condition holds
/// speaks of it, so branches need not be combined with each other.
struct EvaluatedParts {
  /// The branches that must succeed, in ascending order; empty where nothing can fail without the whole schema failing.
  private(set) var condition: [Literal] = []
  var names: Set<Int> = []
  var patterns: Set<Int> = []
  var evaluatesAllNames = false
  /// The number of first items that are evaluated.
  var prefix = 0
  var evaluatesAllItems = false
  /// Items that satisfy this are evaluated.
  var counted: Literal?
  /// Whether validators disagree on `counted`: in 2019-09 the text does not let `contains` evaluate items, and some do.
  var isDisputed = false

  /// Whether nothing is evaluated.
  var isTrivial: Bool {
    names.isEmpty && patterns.isEmpty && !evaluatesAllNames && prefix == 0 && !evaluatesAllItems && counted == nil
  }

  /// The same where something else must hold too.
  func under(_ other: Literal) -> EvaluatedParts {
    guard !condition.contains(other) else { return self }
    var result = self
    result.condition.append(other)
    result.condition.sort()
    return result
  }

  /// Whether what the other entry speaks of is evaluated wherever this one speaks, so that this one adds nothing.
  func addsNothing(to other: EvaluatedParts) -> Bool {
    guard other.condition.allSatisfy(condition.contains) else { return false }
    if !other.evaluatesAllNames {
      guard !evaluatesAllNames, names.isSubset(of: other.names), patterns.isSubset(of: other.patterns) else {
        return false
      }
    }
    if other.evaluatesAllItems { return true }
    return !evaluatesAllItems && prefix <= other.prefix
      && (counted == nil || counted == other.counted && isDisputed == other.isDisputed)
  }
}

extension [EvaluatedParts] {
  /// The most entries that a schema is told by; those of one with more are not known.
  static let most = 200

  /// The same without the entries that add nothing to an earlier or later one. Cost: O(n²) comparisons of small sets.
  var reduced: [EvaluatedParts] {
    var kept: [EvaluatedParts] = []
    for part in self where !kept.contains(where: part.addsNothing) {
      kept.removeAll { $0.addsNothing(to: part) }
      kept.append(part)
    }
    return kept
  }
}
