@testable import DriftHistory
import DriftModel
import GRDB
import Testing

@Suite("Kept answers of containment")
struct AnswerTests {
  static let question = AnswerRecord.Question(
    old: SHA256Digest(of: [1]), new: SHA256Digest(of: [2]), writer: "old", reading: "strict")

  private func record(_ answer: AnswerRecord.Answer, engine: Int = 1, budget: Int = 10) -> AnswerRecord {
    AnswerRecord(question: Self.question, engine: engine, budget: budget, answer: answer)
  }

  /// A history whose runs kept these answers, one a night.
  private func history(keeping records: [AnswerRecord]) throws -> HistoryFixture {
    let fixture = try HistoryFixture()
    for record in records {
      var conclusion = Conclusion.empty
      conclusion.answers = [record]
      try fixture.night([reading([schema("a", "{}")])], conclusion: conclusion)
    }
    return fixture
  }

  @Test(
    "an answer is read back as it was kept",
    arguments: [
      AnswerRecord.Answer.compatible,
      .breaking(witness: #"{"\u0000":"\ud800","n":1e400}"#),
      .undetermined(code: "step-budget", pointer: "/a~1b", detail: "it's \"over\""),
    ])
  func roundTrip(_ answer: AnswerRecord.Answer) throws {
    let fixture = try history(keeping: [record(answer)])
    #expect(try fixture.history.read { try $0.answer(Self.question, engine: 1) } == record(answer))
  }

  @Test("the answer of another engine counts for nothing, and is replaced when it is asked again")
  func engines() throws {
    let fixture = try history(keeping: [record(.compatible, engine: 1)])
    #expect(try fixture.history.read { try $0.answer(Self.question, engine: 2) } == nil)
    let later = try history(keeping: [record(.compatible, engine: 1), record(.breaking(witness: "0"), engine: 2)])
    #expect(try later.history.read { try $0.answer(Self.question, engine: 1) } == nil)
    #expect(
      try later.history.read { try $0.answer(Self.question, engine: 2) } == record(.breaking(witness: "0"), engine: 2))
  }

  @Test("another side, reading or direction is another question")
  func keys() throws {
    let fixture = try history(keeping: [record(.compatible)])
    let key = Self.question
    let others = [
      AnswerRecord.Question(old: key.new, new: key.old, writer: "old", reading: "strict"),
      AnswerRecord.Question(old: key.old, new: key.new, writer: "new", reading: "strict"),
      AnswerRecord.Question(old: key.old, new: key.new, writer: "old", reading: "declared"),
    ]
    for other in others { #expect(try fixture.history.read { try $0.answer(other, engine: 1) } == nil) }
  }

  @Test("a damaged row is no answer, and no error")
  func damaged() throws {
    let fixture = try history(keeping: [record(.undetermined(code: "x", pointer: "", detail: ""))])
    try fixture.history.database.write { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = 1; UPDATE answer SET pointer = NULL")
    }
    #expect(try fixture.history.read { try $0.answer(Self.question, engine: 1) } == nil)
  }
}
