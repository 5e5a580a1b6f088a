import JSONModel
import JSONSchema
import SchemaContainment

extension Trial {
  /// Both schemas ready for questions, in both directions.
  func prover(_ old: JSONTree, _ new: JSONTree) throws(Contradiction) -> SchemaPairProver {
    SchemaPairProver(old: try index(of: old), new: try index(of: new))
  }

  /// A generated document must be a schema: what the reader refuses is a mistake of one of the two.
  func index(of tree: JSONTree) throws(Contradiction) -> SchemaIndex {
    do {
      return try SchemaIndex(JSONDocument(parsing: tree.text))
    } catch {
      throw contradiction("a generated schema is refused: \(error)", [tree])
    }
  }

  /// The answer, counted; the schemas are named for the report.
  mutating func answer(
    _ writers: JSONTree, in readers: JSONTree, _ question: WriterQuestion = .strict
  ) throws(Contradiction) -> ContainmentAnswer {
    var prover = try prover(writers, readers)
    return try counted(prover.answer(writer: .old, question: question), writers, readers)
  }

  mutating func counted(
    _ answer: ContainmentAnswer, _ writers: JSONTree, _ readers: JSONTree
  ) throws(Contradiction) -> ContainmentAnswer {
    switch answer {
    case .contained: tally.countContained()
    case .refuted: tally.countRefuted()
    case .undetermined(let why):
      tally.countUndetermined(why.reason.rawValue)
      if why.reason == .evaluatorsDisagree { throw contradiction("the evaluators disagree", [writers, readers]) }
    }
    return answer
  }

  /// Asks what a law predicts: an answer that it is not contained contradicts the law.
  mutating func expectContained(_ writers: JSONTree, in readers: JSONTree) throws(Contradiction) {
    switch try answer(writers, in: readers) {
    case .contained: break
    case .undetermined: tally.countUndecided(law)
    case .refuted(let witness):
      throw contradiction("refuted, though it is contained by law", [writers, readers], witness.text)
    }
  }

  /// A ⊆ B ⊆ C: a witness against A ⊆ C would refute one of the proofs.
  mutating func compose(_ first: JSONTree, _ second: JSONTree, _ third: JSONTree) throws(Contradiction) {
    for schemas in [[first, second, third], [third, second, first]] {
      guard case .contained = try answer(schemas[0], in: schemas[1]) else { continue }
      guard case .contained = try answer(schemas[1], in: schemas[2]) else { continue }
      switch try answer(schemas[0], in: schemas[2]) {
      case .contained: break
      case .undetermined: tally.countUndecided(law)
      case .refuted(let witness):
        throw contradiction(
          "refuted, though a schema lies between them", [schemas[0], schemas[2], schemas[1]], witness.text)
      }
    }
  }
}
