import ContainmentTrials
import JSONModel
import JSONSchema
import SchemaContainment
import Testing

@Suite("Containment of known pairs")
struct ContainmentCaseTests {
  @Test("is told with its witness", arguments: ContainmentCase.all)
  func relation(_ example: ContainmentCase) throws {
    try check(example, .strict, example.relation)
  }

  @Test("is told for writers of declared properties", arguments: ContainmentCase.all.filter { $0.declared != nil })
  func declared(_ example: ContainmentCase) throws {
    try check(example, .declared, try #require(example.declared))
  }

  @Test("has a name of its own")
  func names() {
    #expect(Set(ContainmentCase.all.map(\.testDescription)).count == ContainmentCase.all.count)
  }

  private func check(_ example: ContainmentCase, _ question: WriterQuestion, _ relation: ContainmentCase.Relation)
    throws
  {
    let old = try SchemaIndex(JSONDocument(parsing: example.old), dialect: example.dialect)
    let new = try SchemaIndex(JSONDocument(parsing: example.new), dialect: example.dialect)
    var prover = SchemaPairProver(old: old, new: new)
    let backward = prover.answer(writer: .old, question: question)
    let forward = prover.answer(writer: .new, question: question)
    try check(backward, old, new, question, isContained: relation.isBackwardContained)
    try check(forward, new, old, question, isContained: relation.isForwardContained)
  }

  private func check(
    _ answer: ContainmentAnswer, _ writers: SchemaIndex, _ readers: SchemaIndex, _ question: WriterQuestion,
    isContained: Bool
  ) throws {
    switch answer {
    case .contained: #expect(isContained)
    case .undetermined(let why): Issue.record("undetermined: \(why.text)")
    case .refuted(let witness):
      #expect(!isContained, "refuted by \(witness.text)")
      #expect(SchemaValidator(writers).verdict(on: witness.value) == .valid, "\(witness.text)")
      #expect(SchemaValidator(readers).verdict(on: witness.value) == .invalid, "\(witness.text)")
      if question == .declared {
        #expect(DeclaredProperties(of: writers.sites[0].value).cover(witness.value), "\(witness.text)")
      }
    }
  }
}
