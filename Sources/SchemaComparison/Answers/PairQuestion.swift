public import SchemaContainment

/// One of the four questions about a pair of versions: whose documents, and which of them.
public struct PairQuestion: Hashable, Sendable, CaseIterable {
  /// The side whose documents meet the readers of the other side.
  public let writer: PairSide
  /// What the writers are taken to emit.
  public let question: WriterQuestion

  public init(writer: PairSide, question: WriterQuestion) {
    self.writer = writer
    self.question = question
  }

  /// The four questions; for each writer the strict one comes first, since its proof answers the other.
  public static let allCases = PairSide.allCases.flatMap { writer in
    [WriterQuestion.strict, .declared].map { PairQuestion(writer: writer, question: $0) }
  }
}
