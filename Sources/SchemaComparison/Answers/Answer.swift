public import JSONModel
public import SchemaContainment

/// The answer to one question about a pair of versions, by proof and never by rule.
public enum Answer: Sendable, Hashable {
  /// Proved: no document of the writers' version is rejected by the readers' version.
  case compatible
  /// Proved by a document that the writers' version accepts and the readers' version rejects.
  case breaking(witness: JSONValue)
  /// Not decided, and why.
  case undetermined(Undetermined)

  /// The answer that the engine gave.
  init(_ answer: ContainmentAnswer) {
    switch answer {
    case .contained: self = .compatible
    case .refuted(let witness): self = .breaking(witness: witness.value)
    case .undetermined(let why): self = .undetermined(why)
    }
  }

  /// The word in the JSON report and in the database.
  public var word: String {
    switch self {
    case .compatible: "compatible"
    case .breaking: "breaking"
    case .undetermined: "undetermined"
    }
  }

  /// The document that shows the break, where there is one.
  public var witness: JSONValue? { if case .breaking(let witness) = self { witness } else { nil } }

  /// Why there is no answer, where there is none.
  public var undetermined: Undetermined? { if case .undetermined(let why) = self { why } else { nil } }
}
