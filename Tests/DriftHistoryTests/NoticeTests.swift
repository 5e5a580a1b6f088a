import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Events for other systems")
struct NoticeTests {
  private static let first = NoticeRecord(key: "1", receiver: "chat", body: #"{"n":1}"#)
  private static let second = NoticeRecord(key: "2", receiver: "chat", body: #"{"n":2}"#)

  private func night(_ fixture: HistoryFixture, _ notices: [NoticeRecord], receivers: [String]? = ["chat"]) throws {
    var conclusion = Conclusion.empty
    conclusion.notices = notices
    conclusion.receivers = receivers
    try fixture.night([], conclusion: conclusion)
  }

  private func waiting(_ fixture: HistoryFixture) throws -> [NoticeRecord] {
    try fixture.history.read { try $0.unsentNotices(to: "chat") }
  }

  @Test("wait until they are sent, the oldest first, and never come back")
  func order() throws {
    let fixture = try HistoryFixture()
    try night(fixture, [Self.first])
    try night(fixture, [Self.second, Self.first])
    #expect(try waiting(fixture) == [Self.first, Self.second])
    try fixture.history.markSent(Self.first, at: Timestamp(secondsSince1970: 0))
    try night(fixture, [Self.first])
    #expect(try waiting(fixture) == [Self.second])
  }

  @Test("are dropped unsent with their receiver, but not by a run that tells nobody")
  func dropped() throws {
    let fixture = try HistoryFixture()
    try night(fixture, [Self.first])
    try night(fixture, [], receivers: nil)
    #expect(try waiting(fixture) == [Self.first])
    try night(fixture, [], receivers: [])
    try night(fixture, [])
    #expect(try waiting(fixture).isEmpty)
  }

  @Test("that fail are said of their run alone")
  func failures() throws {
    let fixture = try HistoryFixture()
    try night(fixture, [Self.first])
    try night(fixture, [])
    let problem = Problem(what: "what", place: "place\u{0}", next: "next")
    try fixture.history.keepSendingFailure(problem, to: "chat", run: 2)
    #expect(try fixture.history.read { try $0.sendingFailures(run: 1) }.isEmpty)
    #expect(try fixture.history.read { try $0.sendingFailures(run: 2) }.map(\.what) == ["what"])
  }
}
