import JSONModel
import JSONSchema
import SchemaContainment

/// The asking of what is not yet known of a pair, each question at most once.
struct PairInquiry: ~Copyable {
  private let known: [PairQuestion: Answer]
  private let budget: Int
  private var prover: SchemaPairProver
  private let validators: [PairSide: SchemaValidator]
  /// The questions that the engine was asked.
  private(set) var asked: [PairQuestion] = []

  /// Compiles both validators too, by which every witness is checked, whoever found it and whenever.
  init(old: SchemaIndex, new: SchemaIndex, known: [PairQuestion: Answer], budget: Int) {
    self.known = known
    self.budget = budget
    prover = SchemaPairProver(old: old, new: new, budget: budget)
    validators = [.old: SchemaValidator(old), .new: SchemaValidator(new)]
  }

  /// The answers about the documents of one side; a strict proof spares the other question.
  mutating func answers(writer: PairSide) -> WriterAnswers {
    let strict = answer(PairQuestion(writer: writer, question: .strict))
    let declared = strict == .compatible ? strict : answer(PairQuestion(writer: writer, question: .declared))
    var rejections: [WriterQuestion: [Rejection]] = [:]
    for (question, answer) in [(WriterQuestion.strict, strict), (.declared, declared)] {
      rejections[question] = answer.witness.flatMap { validators[writer.other]?.rejections(of: $0) }
    }
    return WriterAnswers(strict: strict, declared: declared, rejections: rejections)
  }

  /// A known proof is believed. A known witness is checked again, which takes microseconds, and asked anew if it fails.
  private mutating func answer(_ question: PairQuestion) -> Answer {
    if let known = known[question], known.witness.map({ holds($0, question) }) ?? true { return known }
    asked.append(question)
    let answer = Answer(prover.answer(writer: question.writer, question: question.question))
    guard let witness = answer.witness, !holds(witness, question) else { return answer }
    return .undetermined(
      Undetermined(
        reason: .evaluatorsDisagree, pointer: .root, budget: budget,
        detail: "the validator does not confirm the witness that was found, which is a bug: please report the pair"))
  }

  private func holds(_ witness: JSONValue, _ question: PairQuestion) -> Bool {
    validators[question.writer]?.verdict(on: witness) == .valid
      && validators[question.writer.other]?.verdict(on: witness) == .invalid
  }
}
