public import JSONSchema
public import SchemaContainment

/// The asking for documents that show single changes of a pair, each place at most once.
public struct PlaceInquiry {
  private let indices: [PairSide: SchemaIndex]
  private let validators: [PairSide: SchemaValidator]
  private let budget: Int

  /// An inquiry into two versions; `budget` is the number of steps that one question may take.
  public init(old: SchemaDocument, new: SchemaDocument, budget: Int = PlaceQuestion.budget) {
    indices = [.old: old.index, .new: new.index]
    validators = indices.mapValues { SchemaValidator($0) }
    self.budget = budget
  }

  /// The answers to some questions; those that are known and hold are not asked again.
  ///
  /// A document that is rejected only behind a reference, where other changes may stand, is none that shows this one.
  public func answers(
    to questions: [PlaceQuestion], known: [PlaceQuestion: PlaceAnswer] = [:]
  ) -> [PlaceQuestion: PlaceAnswer] {
    var answers = known.filter { holds($0.value, $0.key) }
    let open = questions.filter { answers[$0] == nil }
    guard !open.isEmpty, let old = indices[.old], let new = indices[.new] else { return answers }
    var prover = SchemaPairProver(old: old, new: new, budget: budget)
    for question in open where answers[question] == nil {
      let pair = question.pair
      let answer = prover.answer(writer: pair.writer, question: pair.question, at: question.place, budget: budget)
      answers[question] = holds(answer, question) ? answer : .open
    }
    return answers
  }

  /// Whether a witness, where the answer has one, is a document of the writers that the readers reject at the place.
  private func holds(_ answer: PlaceAnswer, _ question: PlaceQuestion) -> Bool {
    guard let witness = answer.witness else { return true }
    guard let writers = validators[question.pair.writer], let readers = validators[question.pair.writer.other] else {
      return false
    }
    return writers.verdict(on: witness) == .valid && readers.verdict(on: witness) == .invalid
      && readers.rejections(of: witness).contains { question.place.explains($0, of: witness) }
  }
}
