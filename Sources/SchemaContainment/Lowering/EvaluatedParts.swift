/// Properties and items that a schema evaluates where a condition holds (2020-12 Core §11.2 and §11.3).
///
/// What all keywords of a schema evaluate is a list of these: a property is evaluated if some entry whose condition holds
/// speaks of it, so branches need not be combined with each other.
struct EvaluatedParts {
  /// The branches that must succeed; empty where nothing can fail without the whole schema failing.
  var condition: [Literal] = []
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
    var result = self
    result.condition.append(other)
    return result
  }
}
