public import JSONModel

/// The reason why a question has no answer, with the place and the budget that it concerns.
public struct Undetermined: Sendable, Hashable {
  /// What stood in the way.
  public let reason: Reason
  /// The place in the schema that the reason concerns; the root where it concerns the whole.
  public let pointer: JSONPointer
  /// The steps that the search was allowed.
  public let budget: Int
  /// The reason in words, with whatever names it concerns. It quotes foreign text: outputs escape it.
  public let detail: String

  public init(reason: Reason, pointer: JSONPointer, budget: Int, detail: String) {
    self.reason = reason
    self.pointer = pointer
    self.budget = budget
    self.detail = detail
  }

  /// The codes of reasons, which keep their meaning.
  public enum Reason: String, Sendable, CaseIterable {
    /// The search took all the steps that it was allowed.
    case stepBudget = "step-budget"
    /// An automaton grew beyond its states.
    case stateBudget = "state-budget"
    /// A pattern is not regular, as with backreferences, or is no pattern.
    case opaquePattern = "opaque-pattern"
    /// A reference leads to nothing that is known.
    case unresolvedReference = "unresolved-reference"
    /// The schema is written in a dialect or vocabulary that is not known.
    case unknownDialect = "unknown-dialect"
    /// Properties or items left unevaluated depend on too many branches.
    case unevaluatedBranches = "unevaluated-branches"
    /// Numbers are too far apart to compute with.
    case numberRange = "number-range"
    /// Lengths or counts are larger than any document that could be shown.
    case absurdSize = "absurd-size"
    /// Arrays whose items must differ, beyond what the search enumerates.
    case uniqueItems = "unique-items"
    /// Counts of properties that depend on how names coincide.
    case propertyCount = "property-count"
    /// A schema that cannot be read as a schema of its dialect.
    case malformedSchema = "malformed-schema"
    /// The two evaluators disagree on a document: a bug of this program, to be reported.
    case evaluatorsDisagree = "evaluators-disagree"
  }

  /// The reason as one line: code, words, place and budget.
  public var text: String {
    let place = pointer.tokens.isEmpty ? "" : " at \(pointer)"
    return "\(reason.rawValue): \(detail)\(place) (budget \(budget) steps)"
  }
}
