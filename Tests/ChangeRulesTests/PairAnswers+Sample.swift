import JSONModel
import SchemaComparison
import SchemaContainment

extension Answer {
  /// An answer that a search gave up on.
  static let open = Answer.undetermined(
    Undetermined(reason: .stepBudget, pointer: .root, budget: 7, detail: "the search took all its steps"))

  /// An answer with a witness, given as JSON text.
  static func broken(by witness: String = "0") throws -> Answer {
    .breaking(witness: try JSONDocument(parsing: witness).root)
  }
}

extension PairAnswers {
  /// The same answers in both readings; `rejectedAt` are the tokens of the place that rejects a witness.
  static func sample(
    backward: Answer = .compatible, forward: Answer = .compatible, rejectedAt place: [String] = ["elsewhere"]
  ) -> PairAnswers {
    let places = [Rejection(by: JSONPointer(tokens: place), at: .root)]
    func side(_ answer: Answer) -> WriterAnswers {
      WriterAnswers(strict: answer, declared: answer, rejections: [.strict: places, .declared: places])
    }
    return PairAnswers(old: side(backward), new: side(forward))
  }
}
