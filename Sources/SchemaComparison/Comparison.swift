public import JSONSchema
public import SchemaContainment

/// Two opinions on a pair of versions: what differs in their structure, and whether documents of one are rejected by the other.
public struct Comparison: Sendable {
  /// The structural differences.
  public let diff: SchemaDiff
  /// What containment says of both directions; all compatible, and nothing asked, where the structures are equal.
  public let answers: PairAnswers
  /// The questions that the engine was asked; the others were known, or follow.
  public let asked: [PairQuestion]
  /// The answers about single places, of those who asked for them.
  public private(set) var places: [PlaceQuestion: PlaceAnswer] = [:]

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - known: what is known of this pair already, such as from a night before.
  ///   - budget: the steps that one question may take.
  ///
  /// Cost: that of ``SchemaDiff``, and up to four searches bounded by the budget. Recurses deeply: run it on a stack of
  /// 64 MB or more.
  public init(
    old: SchemaDocument, new: SchemaDocument, known: [PairQuestion: Answer] = [:],
    budget: Int = SchemaPairProver.standardBudget
  ) {
    diff = SchemaDiff(old: old, new: new)
    guard !diff.isStructurallyEqual else {
      answers = .equal
      asked = []
      return
    }
    var inquiry = PairInquiry(old: old.index, new: new.index, known: known, budget: budget)
    let backward = inquiry.answers(writer: .old)
    answers = PairAnswers(old: backward, new: inquiry.answers(writer: .new))
    asked = inquiry.asked
  }

  /// The comparison with answers about single places beside those that it has.
  public func with(_ places: [PlaceQuestion: PlaceAnswer]) -> Comparison {
    var comparison = self
    comparison.places.merge(places) { _, new in new }
    return comparison
  }
}
