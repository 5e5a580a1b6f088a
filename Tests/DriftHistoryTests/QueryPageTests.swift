import DriftHistory
import Foundation
import GRDB
import Testing

@Suite("The page of example queries, and the views that it is about")
struct QueryPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/QUERIES.md")

  /// A history of three nights in which one schema changed once, with one finding.
  private func fixture() throws -> HistoryFixture {
    let fixture = try HistoryFixture()
    try fixture.night([reading([schema("a", "1"), schema("b", "1")])])
    var changed = Conclusion.empty
    func finding(_ status: String) -> String {
      #"{"rule": "type-changed", "severity": "breaking", "pointer": "/type", "message": "it changed", "status": "\#(status)"}"#
    }
    changed.judgements = [
      JudgementRecord(
        position: 0, kind: "structural", severity: "breaking", subject: subject("a"), fromVersion: nil, toVersion: nil,
        body: #"{"findings": [\#([finding("open"), finding("open"), finding("suppressed")].joined(separator: ","))]}"#)
    ]
    try fixture.night([reading([schema("a", "2"), schema("b", "1")])], conclusion: changed)
    try fixture.night([reading([schema("a", "2"), schema("b", "1")])])
    return fixture
  }

  @Test("every query on the page runs, and those about a plain history have rows")
  func queries() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let queries = text.components(separatedBy: "```sql\n").dropFirst().map { String($0.prefix { $0 != "`" }) }
    #expect(queries.count >= 11)
    let fixture = try fixture()
    let database = try DatabaseQueue(path: fixture.path)
    for written in queries {
      // The nights of the fixture do not move with the calendar.
      let query = written.replacingOccurrences(of: "date('now'", with: "date('2026-06-01'")
      let rows = try database.read { try Row.fetchAll($0, sql: query) }
      if query.contains("v_current;") { #expect(rows.count == 2) }
      if query.contains("v_open_findings") {
        #expect(rows.map { $0["rule"] as String? } == Array(repeating: "type-changed", count: 3))
      }
      if query.contains("AS breaking") {
        #expect(rows.map { [$0["breaking"] as Int?, $0["schemas"]] } == [[2, 1]], "as the reports count")
      }
      if query.contains("AS changes") { #expect(rows.map { $0["schema"] as String? } == ["a"]) }
    }
  }

  @Test("an open finding stays until something newer is judged, and is fresh only in its own run")
  func openFindings() throws {
    let fixture = try fixture()
    let database = try DatabaseQueue(path: fixture.path)
    func fresh() throws -> [Bool] {
      try database.read { try Bool.fetchAll($0, sql: "SELECT fresh FROM v_open_findings") }
    }
    #expect(try fresh() == [false, false, false])
    var settled = Conclusion.empty
    settled.judgements = [
      JudgementRecord(
        position: 0, kind: "metadata-only", severity: "metadata",
        subject: subject("a"), fromVersion: nil, toVersion: nil,
        body: #"{"findings": []}"#)
    ]
    try fixture.night([reading([schema("a", "3"), schema("b", "1")])], conclusion: settled)
    #expect(try fresh() == [])
  }
}
