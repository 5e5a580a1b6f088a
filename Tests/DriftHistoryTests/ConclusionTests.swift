import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Conclusions")
struct ConclusionTests {
  private func conclusion(comparisons: [String], assessments: [String]) -> Conclusion {
    var conclusion = Conclusion.empty
    conclusion.comparisons = comparisons.map { text in
      let parts = text.split(separator: "=").map(String.init)
      return ComparisonRecord(scope: "source", key: parts[0], status: parts[1], body: "{}")
    }
    conclusion.assessments = assessments.map { text in
      let parts = text.split(separator: "=").map(String.init)
      return AssessmentRecord(
        .trigger, parts[0], state: parts[1], since: Timestamp("2026-01-02T03:04:05Z"), body: #"{"evidence":[]}"#)
    }
    return conclusion
  }

  @Test("comparisons and assessments answer for every past run, and are stored only where they differ")
  func intervals() throws {
    let fixture = try HistoryFixture()
    let nights = [
      conclusion(comparisons: ["b=synced", "a=synced"], assessments: ["t=quiet"]),
      conclusion(comparisons: ["a=synced", "b=drift"], assessments: ["t=quiet"]),
      conclusion(comparisons: ["b=drift"], assessments: ["t=fired", "u=unknown"]),
      conclusion(comparisons: ["a=synced", "b=synced"], assessments: ["t=fired"]),
    ]
    for night in nights { try fixture.night([reading([])], conclusion: night) }
    try fixture.history.read { reader in
      for (number, night) in nights.enumerated() {
        let run = Int64(number + 1)
        let comparisons = try reader.comparisons(asOf: run)
        let assessments = try reader.assessments(asOf: run)
        #expect(comparisons == night.comparisons.sorted { $0.key < $1.key })
        #expect(assessments == night.assessments)
      }
    }
  }

  @Test("judgements come back in order, with their versions")
  func judgements() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}")]))
    let record = try fixture.history.record(.number(2, [reading([schema("a", "{2}")])]), examine: examine) {
      snapshot, reader in
      #expect(try reader.versions(of: subject("a")).count == 2)
      let pair = try #require(snapshot.changed.first)
      var conclusion = Conclusion.empty
      conclusion.exitStatus = 1
      conclusion.summary = #"{"breaking":1}"#
      conclusion.judgements = [2, 1].map {
        JudgementRecord(
          position: $0, kind: "structural", severity: "breaking", subject: pair.new.subject, fromVersion: pair.old.id,
          toVersion: pair.new.id, body: #"{"rule":"type-changed"}"#)
      }
      return conclusion
    }
    try fixture.history.read { reader in
      #expect(try reader.run(2) == record && record.exitStatus == 1 && record.summary == #"{"breaking":1}"#)
      let judgements = try reader.judgements(run: 2)
      #expect(judgements.map(\.position) == [1, 2] && judgements.allSatisfy { $0.subject == subject("a") })
      #expect(try reader.judgements(run: 1).isEmpty)
    }
  }

  @Test("runs are found by number and by moment")
  func runs() throws {
    let fixture = try HistoryFixture()
    #expect(try fixture.history.read { try $0.latestRun() } == nil)
    for _ in 1...3 { try fixture.night(reading([])) }
    try fixture.history.read { reader in
      let runs = try reader.runs()
      #expect(runs.map(\.id) == [3, 2, 1] && runs.allSatisfy { $0.toolVersion == "1.0.0" })
      #expect(try reader.runs(limit: 2).map(\.id) == [3, 2])
      #expect(try reader.latestRun()?.id == 3)
      #expect(try reader.latestRun(asOf: runs[1].startedAt)?.id == 2)
      #expect(try reader.latestRun(asOf: runs[1].startedAt.advanced(bySeconds: -1))?.id == 1)
      #expect(try reader.latestRun(asOf: runs[2].startedAt.advanced(bySeconds: -1)) == nil)
      #expect(try reader.run(4) == nil)
    }
  }

  @Test("a body that is not JSON is a problem, and the night is not kept")
  func notJSON() throws {
    let fixture = try HistoryFixture()
    var conclusion = Conclusion.empty
    conclusion.summary = "{"
    #expect(throws: Problem.self) { try fixture.night([reading([])], conclusion: conclusion) }
    #expect(try fixture.history.read { try $0.runs() }.isEmpty)
  }
}
