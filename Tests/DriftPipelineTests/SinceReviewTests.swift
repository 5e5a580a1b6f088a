import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports
import Testing

@Suite("What happened since the last review")
struct SinceReviewTests {
  private func close(_ nights: RecordedNights, after night: Int, note: String = "wait") throws {
    try nights.history.openReview(at: RecordedNights.moment(night, hour: 5))
    try nights.history.closeReview(
      Review.Closing(
        closedAt: RecordedNights.moment(night, hour: 6), decision: .keepDeferring,
        until: RecordedNights.moment(night + 60), note: note))
  }

  @Test("counts from the first run where no review was closed")
  func never() throws {
    let nights = try RecordedNights()
    #expect(try nights.night(1).sinceReview == nil)
    try nights.night(2, #"{"maxLength": 4}"#, answers: [RecordedNights.sdk(2)])
    let entry = try #require(try nights.night(3, #"{"maxLength": 4}"#).sinceReview)
    #expect(entry.review == nil && entry.since == RecordedNights.moment(1))
    #expect(entry.movements.map(\.text) == ["version #1 became #2"])
    #expect(entry.movements.map(\.at) == [RecordedNights.moment(2)])
    let flip = entry.flips.first { $0.id == "client-sdk-published" }
    #expect(flip?.from == "unknown" && flip?.to == "fired" && flip?.at == RecordedNights.moment(2))
  }

  @Test("begins anew with each closing, and leaves out what the review knew")
  func closed() throws {
    let nights = try RecordedNights(reviewDate: RecordedNights.moment(90))
    try nights.night(1)
    let second = try nights.night(2, #"{"maxLength": 4}"#, answers: [RecordedNights.sdk(2)])
    try close(nights, after: 2, note: "a | b")
    let third = try #require(try nights.night(3, #"{"maxLength": 4}"#).sinceReview)
    #expect(third.review?.note == "a | b" && third.review?.decision == .keepDeferring)
    #expect(third.movements.isEmpty && third.flips.isEmpty)
    try nights.night(4, #"{"maxLength": 3}"#, answers: [RecordedNights.sdk(4, isYanked: true)])
    try nights.history.openReview(at: RecordedNights.moment(4, hour: 5))
    let fifth = try #require(try nights.night(5, #"{"maxLength": 2}"#).sinceReview)
    #expect(fifth.movements.map(\.text) == ["version #2 became #3", "version #3 became #4"])
    #expect(fifth.flips.contains { $0.id == "client-sdk-published" && $0.to == "regressed" })
    #expect(fifth.openedAt == RecordedNights.moment(4, hour: 5))
    // What a report said before the review was held does not change.
    #expect(try ReportAssembler.report(ofRun: 2, in: nights.history) == second)
  }

  @Test("a document that cannot be read is no change in structure")
  func unreadable() throws {
    let nights = try RecordedNights()
    try nights.night(1)
    try nights.night(2, "{")
    #expect(try nights.night(3).sinceReview?.movements.isEmpty == true)
    #expect(try nights.night(4, "false").sinceReview?.movements.count == 1)
  }

  @Test("counts every change in structure and lists the newest hundred")
  func many() throws {
    let movements = (1...130).map { number in
      MovementEntry(
        subject: SubjectName(source: "core", track: "v1", schema: "a"), at: RecordedNights.moment(number),
        text: "version #\(number) became #\(number + 1)")
    }
    let entry = SinceReviewEntry(since: RecordedNights.moment(0), review: nil, movements: movements)
    #expect(entry.movementCount == 130 && entry.movements == Array(movements.suffix(100)))
    let text = entry.json.text(pretty: false)
    #expect(try SinceReviewEntry(json: JSONDocument(parsing: text).root) == entry)
  }
}
