import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Evidence from elsewhere")
struct EvidenceTests {
  private static let digest = SHA256Digest(of: Array("evidence".utf8))
  private static let name = ProbeName(.health, ProbeSample.address)

  private func night(_ fixture: HistoryFixture, _ number: Int, asked: Int? = nil) throws {
    var night = Night.number(number, [])
    night.answers = [ProbeSample.health(asked ?? number)]
    _ = try fixture.history.record(night, examine: examine) { _, _ in .empty }
  }

  private func importOne(_ fixture: HistoryFixture, asked: Int) throws -> Bool {
    try fixture.history.importEvidence(
      [ProbeSample.health(asked, "degraded")], digest: Self.digest, toolVersion: "1", at: ProbeSample.moment(9))
  }

  @Test("is known from the next run on, and at once to whoever asks for all")
  func known() throws {
    let fixture = try HistoryFixture()
    try night(fixture, 1)
    #expect(try importOne(fixture, asked: 1))
    try night(fixture, 2)
    let answers = try fixture.history.read { reader in
      try [Int64(1), 2, nil].map { try reader.probes(asOf: $0)[Self.name]?.count }
    }
    #expect(answers == [1, 3, 3])
  }

  @Test("is imported once, by the digest of what it says")
  func once() throws {
    let fixture = try HistoryFixture()
    #expect(try importOne(fixture, asked: 1))
    #expect(try !importOne(fixture, asked: 1))
    #expect(try fixture.history.read { try $0.probes() }[Self.name]?.count == 1)
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  @Test("stands behind the newest run that asked no later, so that an old file is never the newest look")
  func order() throws {
    for (asked, place) in [(0, 0), (2, 2), (5, 3)] {
      let fixture = try HistoryFixture()
      for number in 1...3 { try night(fixture, number) }
      #expect(try importOne(fixture, asked: asked))
      let answers = try fixture.history.read { try $0.probes() }[Self.name] ?? []
      #expect(
        answers.firstIndex { $0.askedAt == ProbeSample.moment(asked) && $0 != ProbeSample.health(asked) } == place)
      let newest = try fixture.history.read { try $0.probes(newestOnly: [.health]) }[Self.name]
      #expect(newest == answers.suffix(1))
    }
  }
}
