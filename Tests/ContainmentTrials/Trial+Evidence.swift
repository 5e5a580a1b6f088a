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
      if case .refuted = answer { try checkPlaces(&prover, writer, writers, readers, question) }
    }
  }

  /// Asks for documents that single keywords of the readers reject.
  private mutating func checkPlaces(
    _ prover: inout SchemaPairProver, _ writer: PairSide, _ writers: JSONTree, _ readers: JSONTree,
    _ question: WriterQuestion
  ) throws(Contradiction) {
    let index = try index(of: readers)
    let places = index.sites.indices.flatMap { site in
      index.keywords(of: site).map { index.pointer(of: site).appending($0.keyword.name) }
    }
    let validator = SchemaValidator(index)
    let accepting = SchemaValidator(try self.index(of: writers))
    for pointer in places.prefix(8) {
      let place = ReaderPlace(pointer)
      let answer = prover.answer(writer: writer, question: question, at: place, budget: 20_000)
      switch answer {
      case .open: break
      case .rejects(let witness):
        try check(witness, writers, readers, question)
        let isExplained = Self.rejects(place, witness, validator)
        isExplained ? tally.countExplained() : tally.countUnexplained()
      case .harmless:
        tally.countHarmless()
        for text in documents(writers, readers) {
          guard let document = try? JSONDocument(parsing: text), Self.rejects(place, document.root, validator),
            accepting.verdict(on: document.root) == .valid
          else { continue }
          throw contradiction("harmless at \(pointer), but a document is rejected there", [writers, readers], text)
        }
      }
    }
  }

  private static func rejects(_ place: ReaderPlace, _ document: JSONValue, _ validator: SchemaValidator) -> Bool {
    validator.errors(of: document, limit: 64).contains {
      place.explains(Rejection(by: $0.schemaPointer, at: $0.instancePointer), of: document)
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
    switch answer {
    case .undetermined: break
    case .refuted(let witness): try check(witness.value, writers, readers, question)
    case .contained:
      let accepting = try index(of: writers)
      let sides = (writer: SchemaValidator(accepting), reader: SchemaValidator(try index(of: readers)))
      let declared = DeclaredProperties(of: accepting.sites[0].value)
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

  private mutating func check(
    _ witness: JSONValue, _ writers: JSONTree, _ readers: JSONTree, _ question: WriterQuestion
  ) throws(Contradiction) {
    tally.countDocument()
    let accepting = try index(of: writers)
    let text = JSONOutput.value(witness).text(pretty: false)
    if SchemaValidator(accepting).verdict(on: witness) != .valid {
      throw contradiction("the witness is not valid for the writers", [writers, readers], text)
    }
    if SchemaValidator(try index(of: readers)).verdict(on: witness) != .invalid {
      throw contradiction("the witness is not invalid for the readers", [writers, readers], text)
    }
    if question == .declared, !DeclaredProperties(of: accepting.sites[0].value).cover(witness) {
      throw contradiction("the witness has undeclared properties", [writers, readers], text)
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
