import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Testing

@Suite("Replay")
struct ReplayTests {
  private func differences(
    _ nights: RecordedNights, from first: Int, to last: Int, under configuration: Configuration? = nil
  ) throws -> [[String]] {
    try Replay(configuration: configuration ?? nights.configuration)
      .nights(from: RecordedNights.moment(first), to: RecordedNights.moment(last), in: nights.history)
      .map { $0.differences.map { "\($0.kind.rawValue) \($0.id): \($0.recorded) -> \($0.recomputed)" } }
  }

  /// The SDK is there on the second night, yanked from the third on; a schema breaks on the third.
  private func nights() throws -> RecordedNights {
    let nights = try RecordedNights(reviewDate: RecordedNights.moment(3))
    try nights.night(1)
    try nights.night(2, answers: [RecordedNights.sdk(2)])
    for number in 3...5 {
      try nights.night(number, #"{"maxLength": 4}"#, answers: [RecordedNights.sdk(number, isYanked: true)])
    }
    return nights
  }

  @Test("comes to what was recorded, also where it begins in the middle: triggers remember what they had recorded")
  func same() throws {
    let nights = try nights()
    for first in 1...5 {
      #expect(try differences(nights, from: first, to: 5) == Array(repeating: [], count: 6 - first))
    }
  }

  @Test("shows triggers and verdicts that the configuration of today would call otherwise")
  func otherwise() throws {
    let nights = try nights()
    let old = nights.configuration
    let today = Configuration(
      folder: old.folder, database: old.database, sources: old.sources,
      rules: RuleSettings(modes: [ModeScope(mode: .none)]), reviewDate: nil, reports: old.reports)
    let found = try differences(nights, from: 1, to: 5, under: today)
    #expect(found[0] == ["trigger review-date-reached: forming -> unknown"])
    #expect(found[2].contains("trigger review-date-reached: fired -> unknown"))
    #expect(found[2].contains { $0.hasPrefix("verdict core/v1/a: structural, breaking") })
  }

  @Test("knows what was attested by then, and nothing later")
  func attested() throws {
    let nights = try nights()
    try nights.history.attest(
      Attestation(
        item: "team-trained", kind: .pass, by: "team", note: "done", statedAt: RecordedNights.moment(5, hour: 9),
        expiresAt: nil))
    #expect(try differences(nights, from: 1, to: 9) == Array(repeating: [], count: 5))
  }

  @Test("of a period without nights is empty")
  func empty() throws {
    #expect(try differences(try nights(), from: 20, to: 30).isEmpty)
  }
}
