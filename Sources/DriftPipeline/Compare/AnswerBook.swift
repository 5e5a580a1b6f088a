import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment

/// What containment settled of pairs of schemas: read from the history, asked where it is new, and left for the run to keep.
///
/// A class since it remembers; it lives inside one transaction and never leaves it.
final class AnswerBook {
  private let history: HistoryReader?
  private let budget: Int
  private var pages: [PairKey: [PairQuestion: Answer]] = [:]
  /// The answers that the history does not hold, in the order of asking, to be kept for later runs.
  private(set) var fresh: [AnswerRecord] = []

  /// A book over what a history holds; without one, everything is asked.
  init(history: HistoryReader? = nil, budget: Int = SchemaPairProver.standardBudget) {
    self.history = history
    self.budget = budget
  }

  /// Both opinions on a pair. The search runs on a thread with a deep stack while the caller waits.
  ///
  /// - Parameter middle: a version between the two with its answers towards `new`, from which some may follow.
  func comparison(
    of old: SchemaDocument, with new: SchemaDocument,
    through middle: (schema: SchemaDocument, answers: PairAnswers)? = nil
  ) throws(Problem) -> Comparison {
    let key = PairKey(old: old, new: new)
    var known = try key.map { (key) throws(Problem) in try page(of: key) } ?? [:]
    if let middle, let first = PairKey(old: old, new: middle.schema) {
      let chained = AnswerChain.known(first: try page(of: first), second: middle.answers)
      known.merge(chained) { kept, _ in kept }
    }
    let budget = self.budget
    let comparison = DeepStack.run { [known] in Comparison(old: old, new: new, known: known, budget: budget) }
    if let key { keep(comparison, under: key) }
    return comparison
  }

  /// The comparison together with the answers about some places in it, kept as all others are.
  func comparison(
    _ comparison: Comparison, asking questions: [PlaceQuestion], of old: SchemaDocument, with new: SchemaDocument
  ) throws(Problem) -> Comparison {
    guard !questions.isEmpty else { return comparison }
    let key = PairKey(old: old, new: new)
    var known: [PlaceQuestion: PlaceAnswer] = [:]
    for question in questions {
      let record = try key.flatMap { (key) throws(Problem) in
        try history?.answer(key.question(question), engine: SchemaPairProver.version)
      }
      known[question] = record.flatMap { PlaceAnswer(kept: $0, underBudget: PlaceQuestion.budget) }
    }
    let answers = DeepStack.run { [known] in
      let inquiry = PlaceInquiry(old: old, new: new)
      return inquiry.answers(to: questions, known: known)
    }
    for question in questions {
      guard let key, let answer = answers[question], answer != known[question] else { continue }
      fresh.append(
        AnswerRecord(
          question: key.question(question), engine: SchemaPairProver.version, budget: PlaceQuestion.budget,
          answer: answer.kept))
    }
    return comparison.with(answers)
  }

  private func page(of key: PairKey) throws(Problem) -> [PairQuestion: Answer] {
    if let known = pages[key] { return known }
    var answers: [PairQuestion: Answer] = [:]
    for question in PairQuestion.allCases {
      let record = try history?.answer(key.question(question), engine: SchemaPairProver.version)
      answers[question] = record.flatMap { Answer(kept: $0, underBudget: budget) }
    }
    pages[key] = answers
    return answers
  }

  private func keep(_ comparison: Comparison, under key: PairKey) {
    guard !comparison.diff.isStructurallyEqual else { return }
    for question in PairQuestion.allCases {
      let answer = comparison.answers[question.writer][question.question]
      guard pages[key, default: [:]].updateValue(answer, forKey: question) != answer else { continue }
      fresh.append(
        AnswerRecord(
          question: key.question(question), engine: SchemaPairProver.version, budget: budget, answer: answer.kept))
    }
  }
}
