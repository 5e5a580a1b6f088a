import DriftHistory
import DriftModel
import GRDB
import JSONModel
import Testing

@Suite("What people stated and reviews decided")
struct StatementTests {
  private static func statement(_ night: Int, _ kind: Attestation.Kind = .pass, note: String = "seen") -> Attestation {
    Attestation(
      item: "team-trained", kind: kind, by: "store-team", note: note, statedAt: ProbeSample.moment(night),
      expiresAt: kind == .waived ? ProbeSample.moment(night + 30) : nil)
  }

  private static func closing(_ night: Int) -> Review.Closing {
    Review.Closing(
      closedAt: ProbeSample.moment(night), decision: .keepDeferring, until: ProbeSample.moment(night + 28),
      note: "not yet")
  }

  @Test("statements come back in their order, and to a run those that were made before it, whatever their clock said")
  func attestations() throws {
    let fixture = try HistoryFixture()
    let all = [Self.statement(2), Self.statement(900), Self.statement(3, .waived, note: "a \u{1B}[31m | `x`\n")]
    try fixture.history.attest(all[0])
    try fixture.history.attest(all[1])
    let first = try fixture.night(reading([schema("a", "{}")])).run
    try fixture.history.attest(all[2])
    let second = try fixture.night(reading([schema("a", "{}")])).run
    try fixture.history.read { reader throws in
      #expect(try reader.attestations(knownTo: first, orStatedBy: ProbeSample.moment(3)) == all)
      #expect(try reader.attestations(knownTo: first) == Array(all.prefix(2)))
      #expect(try reader.attestations(knownTo: second) == all)
    }
  }

  @Test("a statement of before the column is dated by its own time")
  func undated() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading([schema("a", "{}")])).run
    let database = try DatabaseQueue(path: fixture.path)
    let sql = "INSERT INTO attestation (item, kind, stated_by, note, stated_at) VALUES ('a', 'pass', 'b', ?, ?)"
    try database.write {
      try $0.execute(sql: sql, arguments: ["early", "2000-01-01T00:00:00Z"])
      try $0.execute(sql: sql, arguments: ["late", "2999-01-01T00:00:00Z"])
    }
    try fixture.history.read { reader throws in
      #expect(try reader.attestations(knownTo: first).map(\.note) == ["early"])
    }
  }

  @Test("U+0000 in a note is shown, not cut off")
  func terminator() throws {
    let fixture = try HistoryFixture()
    try fixture.history.attest(Self.statement(1, note: "a\u{0}b"))
    let run = try fixture.night(reading([schema("a", "{}")])).run
    #expect(try fixture.history.read { try $0.attestations(knownTo: run) }.map(\.note) == ["a\u{2400}b"])
  }

  @Test("a review is open until its closing, also for those who look back")
  func reviews() throws {
    let fixture = try HistoryFixture()
    try fixture.history.openReview(at: ProbeSample.moment(1))
    try fixture.history.closeReview(Self.closing(3))
    try fixture.history.openReview(at: ProbeSample.moment(5))
    try fixture.history.read { reader throws in
      let first = Review(openedAt: ProbeSample.moment(1), closing: Self.closing(3))
      #expect(try reader.reviews(asOf: ProbeSample.moment(0)).isEmpty)
      #expect(try reader.reviews(asOf: ProbeSample.moment(2)) == [Review(openedAt: ProbeSample.moment(1))])
      #expect(try reader.reviews(asOf: ProbeSample.moment(3)) == [first])
      #expect(try reader.reviews(asOf: ProbeSample.moment(9)) == [first, Review(openedAt: ProbeSample.moment(5))])
    }
  }

  @Test("one review is open at a time, and only an open one is closed, not before it began")
  func refusals() throws {
    let fixture = try HistoryFixture()
    #expect(throws: Problem.self) { try fixture.history.closeReview(Self.closing(3)) }
    try fixture.history.openReview(at: ProbeSample.moment(1))
    #expect(throws: Problem.self) { try fixture.history.openReview(at: ProbeSample.moment(2)) }
    #expect(throws: Problem.self) { try fixture.history.closeReview(Self.closing(0)) }
    try fixture.history.closeReview(Self.closing(3))
    #expect(throws: Problem.self) { try fixture.history.closeReview(Self.closing(4)) }
  }

  @Test(
    "nothing that was stated or decided can be changed or deleted",
    arguments: [
      "UPDATE attestation SET kind = 'fail'", "DELETE FROM attestation", "UPDATE review_closing SET note = ''",
      "DELETE FROM review_closing", "UPDATE review SET opened_at = ''", "DELETE FROM review",
      "INSERT INTO attestation (item, kind, stated_by, note, stated_at) VALUES ('a', 'waived', 'b', 'c', 'd')",
    ])
  func appendOnly(_ sql: String) throws {
    let fixture = try HistoryFixture()
    try fixture.history.attest(Self.statement(1))
    try fixture.history.openReview(at: ProbeSample.moment(1))
    try fixture.history.closeReview(Self.closing(3))
    let database = try DatabaseQueue(path: fixture.path)
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
  }
}
