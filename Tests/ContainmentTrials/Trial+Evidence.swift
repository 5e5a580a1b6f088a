import JSONModel
import JSONSchema
import SchemaContainment

extension Trial {
  /// Asks both directions and holds each answer against documents.
  mutating func holdAgainstDocuments(
    _ old: JSONTree, _ new: JSONTree, _ question: WriterQuestion
  ) throws(Contradiction) {
    var prover = try prover(old, new)
    for (writer, writers, readers) in [(PairSide.old, old, new), (.new, new, old)] {
      let answer = try counted(prover.answer(writer: writer, question: question), writers, readers)
      try check(answer, writers, readers, question)
    }
  }

  /// What is contained for every writer is contained for those who emit declared properties only.
  mutating func compareQuestions(_ old: JSONTree, _ new: JSONTree) throws(Contradiction) {
    var prover = try prover(old, new)
    for (writer, writers, readers) in [(PairSide.old, old, new), (.new, new, old)] {
      let strict = try counted(prover.answer(writer: writer, question: .strict), writers, readers)
      let declared = try counted(prover.answer(writer: writer, question: .declared), writers, readers)
      try check(declared, writers, readers, .declared)
      switch (strict, declared) {
      case (.contained, .refuted(let witness)):
        throw contradiction("contained, but refuted by a declared document", [writers, readers], witness.text)
      case (.contained, .undetermined): tally.countUndecided(law)
      default: break
      }
    }
  }

  private mutating func check(
    _ answer: ContainmentAnswer, _ writers: JSONTree, _ readers: JSONTree, _ question: WriterQuestion
  ) throws(Contradiction) {
    let accepting = try index(of: writers)
    let sides = (writer: SchemaValidator(accepting), reader: SchemaValidator(try index(of: readers)))
    let declared = DeclaredProperties(of: accepting.sites[0].value)
    switch answer {
    case .undetermined: break
    case .refuted(let witness):
      tally.countDocument()
      if sides.writer.verdict(on: witness.value) != .valid {
        throw contradiction("the witness is not valid for the writers", [writers, readers], witness.text)
      }
      if sides.reader.verdict(on: witness.value) != .invalid {
        throw contradiction("the witness is not invalid for the readers", [writers, readers], witness.text)
      }
      if question == .declared, !declared.cover(witness.value) {
        throw contradiction("the witness has undeclared properties", [writers, readers], witness.text)
      }
    case .contained:
      for text in documents(writers, readers) {
        guard let document = try? JSONDocument(parsing: text) else { continue }
        tally.countDocument()
        guard sides.reader.verdict(on: document.root) == .invalid, sides.writer.verdict(on: document.root) == .valid,
          question == .strict || declared.cover(document.root)
        else { continue }
        throw contradiction("contained, but a document says no", [writers, readers], text)
      }
    }
  }

  /// Documents that one side or the other may accept.
  private func documents(_ writers: JSONTree, _ readers: JSONTree) -> Set<String> {
    var fromWriters = InstanceGenerator(for: writers, seed: seed)
    var fromReaders = InstanceGenerator(for: readers, seed: ~seed)
    var found = Set((0..<24).map { _ in fromWriters.instance().text })
    for _ in 0..<12 { found.insert(fromReaders.instance().text) }
    return found.union(Self.plain)
  }

  private static let plain = [
    "null", "true", "false", "0", "1", "-1", "2", "3", "6", "0.5", "2.5", "10", "\"\"", "\"a\"", "\"ab\"", "\"x1\"",
    "\"10\"", "[]", "[0]", "[\"a\"]", "[0,0]", "[1,1.0]", "[null,true,0]", "{}", "{\"a\":0}", "{\"a\":\"a\"}",
    "{\"b\":0}",
    "{\"x1\":0}", "{\"x1\":\"a\",\"xy\":0}", "{\"z\":0}", "{\"a\":{},\"b\":[],\"c\":null}", "{\"a\":{\"a\":0}}",
    "{\"\":0}",
  ]
}
