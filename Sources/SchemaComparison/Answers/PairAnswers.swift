public import SchemaContainment

/// What is known by proof of both directions of a pair, under both readings of its writers.
public struct PairAnswers: Sendable {
  private let sides: (old: WriterAnswers, new: WriterAnswers)

  /// The answers about the documents of each side.
  public init(old: WriterAnswers, new: WriterAnswers) {
    sides = (old, new)
  }

  /// The answers for two versions of one structure: nothing is lost in any direction.
  public static let equal = PairAnswers(
    old: WriterAnswers(strict: .compatible, declared: .compatible),
    new: WriterAnswers(strict: .compatible, declared: .compatible))

  /// The answers about the documents of one side.
  public subscript(writer: PairSide) -> WriterAnswers { writer == .old ? sides.old : sides.new }
}

/// The answers about the documents of one side, under both readings.
public struct WriterAnswers: Sendable {
  private let strict: Answer
  private let declared: Answer
  private let rejections: [WriterQuestion: [Rejection]]

  /// The answers, completed by what follows from each other: declared writers emit a part of all documents, so a strict
  /// proof holds for them, and their witness is a strict one.
  ///
  /// - Parameter rejections: for each witness how the readers' schema rejects it.
  public init(strict: Answer, declared: Answer, rejections: [WriterQuestion: [Rejection]] = [:]) {
    let isSettled = strict.undetermined == nil
    self.strict = isSettled || declared.witness == nil ? strict : declared
    self.declared = strict == .compatible ? .compatible : declared
    self.rejections =
      isSettled
      ? rejections
      : rejections.merging(
        rejections[.declared].map { [.strict: $0] } ?? [:]
      ) { first, _ in first }
  }

  /// The answer under one reading.
  public subscript(question: WriterQuestion) -> Answer { question == .strict ? strict : declared }

  /// How the readers' schema rejects the witness of an answer; none where there is no witness.
  public func rejections(_ question: WriterQuestion) -> [Rejection] { rejections[question] ?? [] }
}
