import DriftHistory
import DriftModel
import Foundation
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment
import Testing

@testable import DriftPipeline

@Suite("What is kept of containment's answers")
struct AnswerBookTests {
  private static func schema(_ text: String) throws -> SchemaDocument {
    try SchemaDocument(try JSONDocument(parsing: text))
  }

  /// A schema, and one that takes away a value of it.
  private static func pair() throws -> (old: SchemaDocument, new: SchemaDocument) {
    (try schema(#"{"enum":["a","b"]}"#), try schema(#"{"enum":["a"]}"#))
  }

  /// Comparisons of the pair, a night each, by books over one history; `planted` is kept by a night before them.
  private static func nights(
    _ budgets: Int..., planted: (PairKey) throws -> [AnswerRecord] = { _ in [] }
  ) throws -> [Comparison] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("answers-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    let pair = try pair()
    let records = try planted(try #require(PairKey(old: pair.old, new: pair.new)))
    var comparisons: [Comparison] = []
    for (number, budget) in ([0] + budgets).enumerated() {
      let night = Night(
        startedAt: Timestamp(secondsSince1970: 1_767_233_820 + number * 86_400), toolVersion: "1", outcomes: [])
      _ = try history.record(
        night, examine: { _ in Examination(contentDigest: nil, structureDigest: nil, problem: nil) }
      ) { _, reader in
        let book = AnswerBook(history: reader, budget: budget)
        if number > 0 { comparisons.append(try book.comparison(of: pair.old, with: pair.new)) }
        return Conclusion(
          judgements: [], comparisons: [], assessments: [], exitStatus: 0, complete: true, summary: "{}",
          answers: number == 0 ? records : book.fresh)
      }
    }
    return comparisons
  }

  private static func record(
    _ key: PairKey, _ side: PairSide, _ question: WriterQuestion, _ answer: AnswerRecord.Answer,
    engine: Int = SchemaPairProver.version, budget: Int = 1_000
  ) -> AnswerRecord {
    AnswerRecord(
      question: key.question(PairQuestion(writer: side, question: question)), engine: engine, budget: budget,
      answer: answer)
  }

  @Test("A pair is asked once, in whatever night, and its answers stay the same")
  func once() throws {
    let nights = try Self.nights(10_000, 10_000)
    #expect(nights[0].asked.count == 3 && nights[1].asked.isEmpty)
    for night in nights {
      #expect(night.answers[.old][.strict].witness?.string == "b")
      #expect(night.answers[.old].rejections(.strict).map(\.keyword.description) == ["/enum"])
      #expect(night.answers[.new][.declared] == .compatible)
    }
  }

  @Test("A kept proof is believed under the same engine and asked anew under another")
  func engines() throws {
    let believed = try Self.nights(10_000) { [Self.record($0, .old, .strict, .compatible)] }
    #expect(believed[0].answers[.old][.strict] == .compatible)
    let asked = try Self.nights(10_000) {
      [Self.record($0, .old, .strict, .compatible, engine: SchemaPairProver.version - 1)]
    }
    #expect(asked[0].answers[.old][.strict].word == "breaking")
  }

  @Test("A kept witness is checked before it is shown", arguments: [#""a""#, #""c""#, "{", "7"])
  func witnesses(_ witness: String) throws {
    let night = try Self.nights(10_000) { [Self.record($0, .old, .strict, .breaking(witness: witness))] }
    #expect(night[0].answers[.old][.strict].witness?.string == "b")
  }

  @Test("What was given up is asked again under another budget only")
  func budgets() throws {
    let nights = try Self.nights(1_000, 2_000) { key in
      WriterQuestion.allCases.map { question in
        Self.record(
          key, .old, question, .undetermined(code: "step-budget", pointer: "/enum", detail: "x"), budget: 1_000)
      }
    }
    #expect(nights[0].answers[.old][.strict].undetermined?.pointer.description == "/enum")
    #expect(nights[1].answers[.old][.strict].word == "breaking")
  }

  @Test("Where a structure says less than its document, nothing is kept")
  func openMeaning() throws {
    let open = try Self.schema(
      ##"{"$dynamicAnchor":"x","properties":{"a":{"$dynamicRef":"#x"}},"$defs":{"y":{"$id":"y","$dynamicAnchor":"x"}}}"##
    )
    #expect(open.leavesMeaningOpen)
    let book = AnswerBook()
    _ = try book.comparison(of: open, with: try Self.schema("{}"))
    #expect(book.fresh.isEmpty)
  }

  @Test("Where a metaschema decides what counts, nothing is kept, and only equal documents are equal")
  func metaschema() throws {
    let meta = #"""
      {"$schema":"https://json-schema.org/draft/2020-12/schema",
       "$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true}}
      """#
    let resources = SchemaResources([("https://e.org/meta", try JSONDocument(parsing: meta))])
    func schema(_ more: String) throws -> SchemaDocument {
      let document = try JSONDocument(parsing: #"{\#(more)"$schema":"https://e.org/meta"}"#)
      return try SchemaDocument(document, dialect: .draft202012, resources: resources)
    }
    let (old, new) = (try schema(""), try schema(#""title":"A","#))
    #expect(PairKey(old: old, new: try Self.schema("{}")) == nil)
    #expect(PairKey(old: try Self.schema("{}"), new: old) == nil)
    #expect(SchemaDiff(old: old, new: old).isStructurallyEqual)
    #expect(!SchemaDiff(old: old, new: new).isStructurallyEqual)
    #expect(StructureForm.bytes(of: old) != StructureForm.bytes(of: new))
  }

  @Test("Where other documents have a say, they are part of the key")
  func otherDocuments() throws {
    let text = #"{"properties":{"a":{"$ref":"https://e.org/word"}}}"#
    let titled = #"{"title":"A","properties":{"a":{"$ref":"https://e.org/word"}}}"#
    func schema(_ text: String, word: String? = nil, uri: String = "") throws -> SchemaDocument {
      let documents = try word.map { [("https://e.org/word", try JSONDocument(parsing: $0))] } ?? []
      return try SchemaDocument(JSONDocument(parsing: text), resources: SchemaResources(documents), uri: uri)
    }
    let any = try Self.schema("{}")
    let (short, long) = (#"{"maxLength":1}"#, #"{"maxLength":2}"#)
    let old = try schema(text, word: short)
    let strict = PairQuestion(writer: .old, question: .strict)
    func key(_ schema: SchemaDocument) throws -> AnswerRecord.Question {
      try #require(PairKey(old: schema, new: any)).question(strict)
    }
    #expect(try key(old) == key(try schema(text, word: short)))
    #expect(try key(old) != key(try schema(text, word: long)))
    #expect(try key(old) != key(try schema(text)))
    #expect(try key(old) != key(try schema(text, word: short, uri: "https://e.org/here")))
    #expect(SchemaDiff(old: old, new: try schema(titled, word: short)).isMetadataOnly)
    let changes = SchemaDiff(old: old, new: try schema(text, word: long)).changes
    #expect(changes.map(\.kind) == [.otherwiseChanged])
    #expect(changes.map(\.newPointer.description) == ["/properties/a/$ref"])
    #expect(!(try schema(text)).leavesMeaningOpen)
  }

  @Test("The declared question has a document's key, since an annotation can declare every property")
  func declaredKey() throws {
    let new = try Self.schema(#"{"maxProperties":0}"#)
    let silent = try #require(PairKey(old: try Self.schema("{}"), new: new))
    let titled = try #require(PairKey(old: try Self.schema(#"{"additionalProperties":{"title":"any"}}"#), new: new))
    let (strict, declared) = (
      PairQuestion(writer: .old, question: .strict), PairQuestion(writer: .old, question: .declared)
    )
    #expect(silent.question(strict) == titled.question(strict))
    #expect(silent.question(declared) != titled.question(declared))
  }

  @Test("Answers about places are kept, and a kept document is checked before it is shown", arguments: [true, false])
  func places(_ isSpoilt: Bool) throws {
    let (old, new) = (
      try Self.schema(#"{"properties":{"a":{},"b":{}}}"#),
      try Self.schema(#"{"properties":{"a":{"minimum":1},"b":{"minLength":1}}}"#)
    )
    let key = try #require(PairKey(old: old, new: new))
    let questions = try ["/properties/a/minimum", "/properties/b/minLength"].map { pointer in
      PlaceQuestion(
        pair: PairQuestion(writer: .old, question: .strict), place: ReaderPlace(try #require(JSONPointer(pointer))))
    }
    let digests = Set(questions.map { key.question($0).new })
    #expect(digests.count == 2 && !digests.contains(key.question(questions[0].pair).new))

    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("places-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    var fresh: [[AnswerRecord]] = []
    for number in 0..<2 {
      let night = Night(
        startedAt: Timestamp(secondsSince1970: 1_767_233_820 + number * 86_400), toolVersion: "1", outcomes: [])
      _ = try history.record(
        night, examine: { _ in Examination(contentDigest: nil, structureDigest: nil, problem: nil) }
      ) { _, reader in
        let book = AnswerBook(history: reader)
        let plain = Comparison(old: old, new: new)
        let shown = try book.comparison(plain, asking: questions, of: old, with: new).places
        #expect(shown[questions[0]]?.witness?["a"] != nil && shown[questions[1]]?.witness?["b"] != nil)
        fresh.append(book.fresh)
        let kept = book.fresh.map { record in
          AnswerRecord(
            question: record.question, engine: record.engine, budget: record.budget,
            answer: isSpoilt ? .breaking(witness: "7") : record.answer)
        }
        return Conclusion(
          judgements: [], comparisons: [], assessments: [], exitStatus: 0, complete: true, summary: "{}", answers: kept)
      }
    }
    #expect(fresh[0].count == 2 && fresh[1].count == (isSpoilt ? 2 : 0))
  }

  @Test("One run asks about a pair once, whoever compares it")
  func inOneRun() throws {
    let (old, new) = try Self.pair()
    let book = AnswerBook()
    let first = try book.comparison(of: old, with: new)
    let again = try book.comparison(of: old, with: new)
    #expect(first.asked.count == 3 && again.asked.isEmpty && book.fresh.count == 4)
  }

  @Test("A chain of versions asks only what the steps leave open, and believes no witness unchecked")
  func chain() throws {
    func word(_ values: String) throws -> SchemaDocument { try Self.schema("{\"enum\":[\(values)]}") }
    let (first, second, third) = (try word("1,2"), try word("1,2,3"), try word("1,2,3,4"))
    let book = AnswerBook()
    _ = try book.comparison(of: first, with: second)
    let step = try book.comparison(of: second, with: third)
    let whole = try book.comparison(of: first, with: third, through: (second, step.answers))
    #expect(whole.asked.isEmpty)
    #expect(whole.answers[.old][.strict] == .compatible)
    #expect(whole.answers[.new][.strict].witness?.number == JSONNumber("4"))
    // 2 was lost and came back: the proposal fails its check and the question is asked.
    let back = AnswerBook()
    _ = try back.comparison(of: first, with: try word("1"))
    let again = try back.comparison(of: try word("1"), with: first)
    let renewed = try back.comparison(of: first, with: third, through: (try word("1"), again.answers))
    #expect(renewed.answers[.old][.strict] == .compatible)
  }
}
