import DriftHistory
import DriftModel
import Foundation
import GRDB
import JSONModel
import Testing

@Suite("Answers of probes")
struct ProbeTests {
  private func record(_ answers: [ProbeAnswer], _ number: Int, in history: DriftHistory) throws {
    var night = Night.number(number, [])
    night.answers = answers
    _ = try history.record(night, examine: examine) { _, _ in .empty }
  }

  @Test("of every kind come back as they were, whatever their texts hold")
  func roundTrip() throws {
    let fixture = try HistoryFixture()
    try record(ProbeSample.everyKind, 1, in: fixture.history)
    let stored = try fixture.history.read { try $0.probes(asOf: 1) }
    #expect(stored == Dictionary(grouping: ProbeSample.everyKind, by: \.probe))
  }

  @Test("from before the digests of all files were kept are read as they are")
  func oldPackage() throws {
    let body =
      #"{"facts":{"name":"sdk","releases":[],"project_urls":{},"describes_with_code":null,"download":{"refused":"no"}}}"#
    let outcome = try ProbeAnswer.Outcome(json: JSONDocument(parsing: body).root, of: .package)
    #expect(outcome == .facts(.package(PackageFacts(name: "sdk", releases: [], download: .refused("no")))))
  }

  @Test("are in the order of the runs, known to the run that asked and to none before")
  func order() throws {
    let fixture = try HistoryFixture()
    // The clock went back in the second night.
    let nights = [3, 1, 2].map { ProbeSample.health($0) }
    for (index, answer) in nights.enumerated() { try record([answer], index + 1, in: fixture.history) }
    let name = ProbeName(.health, ProbeSample.address)
    try fixture.history.read { reader throws in
      for run in 1...3 { #expect(try reader.probes(asOf: Int64(run))[name] == Array(nights.prefix(run))) }
      #expect(try reader.probes()[name] == nights)
      #expect(try reader.probes(asOf: 0).isEmpty)
      #expect(try reader.probes(asOf: 2, newestOnly: [.health])[name] == [nights[1]])
      #expect(try reader.probes(asOf: 2, newestOnly: [.package])[name] == Array(nights.prefix(2)))
    }
  }

  @Test("are seen by the conclusion of their own night")
  func ownNight() throws {
    let fixture = try HistoryFixture()
    var night = Night.number(1, [])
    night.answers = [ProbeSample.health(1)]
    var seen = 0
    _ = try fixture.history.record(night, examine: examine) { snapshot, reader in
      seen = try reader.probes(asOf: snapshot.run.id).count
      return .empty
    }
    #expect(seen == 1)
  }

  @Test("that cannot be read any more are unknown, never clean")
  func unreadable() throws {
    let fixture = try HistoryFixture()
    try record([ProbeSample.health(1)], 1, in: fixture.history)
    for body in ["{}", "[]", #"{"facts": {"status": 1}}"#, #"{"facts": {"status": "healthy"}}"#] {
      let database = try DatabaseQueue(path: fixture.path)
      try database.write { try $0.execute(sql: "UPDATE probe_body SET body = ?", arguments: [body]) }
      let answers = try fixture.history.read { try $0.probes() }.values.flatMap { $0 }
      #expect(answers.count == 1)
      guard case .unknown = answers[0].outcome else {
        Issue.record("\(body) was taken for \(answers[0].outcome)")
        continue
      }
    }
  }

  @Test("of a kind that this version does not know are left out")
  func unknownKind() throws {
    let fixture = try HistoryFixture()
    try record([ProbeSample.health(1)], 1, in: fixture.history)
    let database = try DatabaseQueue(path: fixture.path)
    try database.write { try $0.execute(sql: "UPDATE probe SET kind = 'moon'") }
    #expect(try fixture.history.read { try $0.probes() }.isEmpty)
  }

  @Test("that are lists cost what is new in them, and one lost element makes the list unknown")
  func lists() throws {
    let fixture = try HistoryFixture()
    let name = ProbeName(.workflowRuns, "team/store")
    func answer(_ night: Int) -> ProbeAnswer {
      let runs = (night..<night + 100).map { run in
        WorkflowRunFacts(
          name: "ci", conclusion: "success", createdAt: ProbeSample.moment(run), url: "https://example.org/\(run)")
      }
      return ProbeSample.answer(.workflowRuns, "team/store", .facts(.workflowRuns(runs)), night: night)
    }
    for night in 1...20 { try record([answer(night)], night, in: fixture.history) }
    #expect(try fixture.history.read { try $0.probes() }[name] == (1...20).map(answer))
    let database = try DatabaseQueue(path: fixture.path)
    let bodies = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM probe_body") }
    #expect(bodies == 119 + 20)
    try database.write { try $0.execute(sql: "UPDATE probe_body SET body = '[{}]' WHERE id = 100") }
    let damaged = try fixture.history.read { try $0.probes() }[name] ?? []
    #expect(damaged.count == 20 && damaged.allSatisfy { if case .unknown = $0.outcome { true } else { false } })
  }

  @Test("that are empty lists are no absence")
  func emptyLists() throws {
    let fixture = try HistoryFixture()
    let empty = ProbeSample.answer(.releases, "team/store", .facts(.releases([])))
    try record([empty], 1, in: fixture.history)
    #expect(try fixture.history.read { try $0.probes() }[empty.probe] == [empty])
  }

  @Test("that repeat cost less than 150 bytes a night each, the largest too")
  func growth() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("history.db")
    let runs = (1...200).map { run in
      WorkflowRunFacts(
        name: "ci", conclusion: "success", createdAt: ProbeSample.moment(run), url: "https://example.org/\(run)")
    }
    func size(after nights: ClosedRange<Int>) throws -> Int {
      do {
        let history = try DriftHistory.open(at: path)
        for night in nights {
          let large = ProbeSample.answer(.workflowRuns, "team/store", .facts(.workflowRuns(runs)), night: night)
          try record([ProbeSample.health(night), large], night, in: history)
        }
      }
      return try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    }
    let before = try size(after: 1...1)
    let growth = Double(try size(after: 2...501) - before) / 500
    #expect(growth > 0 && growth < 300, "\(growth) bytes a night")
  }
}
