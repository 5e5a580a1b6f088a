import DriftModel
import Testing

@testable import Triggers

@Suite("The decision by its rule")
struct DecisionRuleTests {
  private static let now = ExampleNight.at(0)

  private static func recommend(
    fired: [String] = [], unsettled: [String: ItemState] = [:], lastPassed: [String: Timestamp] = [:],
    review: Int? = nil, forecast: Int? = nil
  ) -> Recommendation {
    let triggers = TriggerCatalog.all.map { trigger in
      TriggerAssessment(
        trigger: trigger.id, state: fired.contains(trigger.id) ? .fired : .quiet, since: now, evidence: [],
        forecastDate: trigger.id == "store-stable" ? forecast.map(ExampleNight.at) : nil)
    }
    let checklist = ChecklistCatalog.all.map {
      ItemAssessment(item: $0.id, state: unsettled[$0.id] ?? .pass, evidence: [], lastPassed: lastPassed[$0.id])
    }
    let input = TriggerInput(now: now, sources: [], reviewDate: review.map { now.startOfDay.advanced(byDays: $0) })
    return DecisionRule.recommendation(triggers: triggers, checklist: checklist, input: input)
  }

  private static let dependencies = ["registry-in-production", "client-sdk-published"]

  @Test("the full integration needs registry, SDK and every line")
  func full() {
    #expect(Self.recommend(fired: Self.dependencies).decision == .optionB)
    #expect(Self.recommend(fired: Self.dependencies, unsettled: ["hours-available": .waived]).decision == .optionB)
    #expect(Self.recommend(fired: ["registry-in-production"]).decision == .keepDeferring)
  }

  @Test("what is unknown is never counted as pass", arguments: ChecklistCatalog.all)
  func unknown(item: ChecklistItem) {
    let answer = Self.recommend(fired: Self.dependencies, unsettled: [item.id: .unknown])
    #expect(answer.decision == .keepDeferring)
    #expect(answer.blocking.map(\.id) == [item.id])
  }

  @Test("CI only where harm is there today", arguments: ["core-v2-migration-started", "drift-caused-test-failures"])
  func ciOnly(harm: String) {
    let answer = Self.recommend(fired: [harm], unsettled: ["registry-deployed": .fail])
    #expect(answer.decision == .optionA)
    #expect(answer.warnings.contains { $0.contains("26-48 hours") })
    #expect(
      Self.recommend(fired: [harm], unsettled: ["core-exports-consistently": .unknown]).decision == .keepDeferring)
  }

  @Test("a night without exports takes option A not back, says so, and never makes option B of it")
  func outage() {
    let unread = ["core-exports-consistently": ItemState.unknown, "key-schema-on-both-tracks": .unknown]
    let passed = unread.mapValues { _ in ExampleNight.at(-1) }
    let harm = "core-v2-migration-started"
    let ciOnly = Self.recommend(fired: [harm], unsettled: unread, lastPassed: passed)
    #expect(ciOnly.decision == .optionA)
    #expect(ciOnly.warnings.count { $0.hasSuffix("could not be read, and passed on \(ExampleNight.at(-1).day)") } == 2)
    #expect(ciOnly.blocking.map(\.state).contains("unknown"))
    #expect(Self.recommend(fired: [harm], unsettled: unread).decision == .keepDeferring)
    let full = Self.recommend(fired: Self.dependencies, unsettled: unread, lastPassed: passed)
    #expect(full.decision == .keepDeferring)
    #expect(full.blocking.map(\.id) == ["core-exports-consistently", "key-schema-on-both-tracks"])
  }

  @Test("the last reading speaks for the exports while it is fresh and passed")
  func lastReading() {
    let schemas = ["v1", "v2"].map {
      ObservedSchema(track: $0, schema: "a", structure: "s", firstSeen: ExampleNight.at(1))
    }
    func assess(_ night: Int, _ schemas: [ObservedSchema], complete: Bool = false) -> ItemAssessment {
      let source = SourceHistory(
        name: "core", readCompletely: complete, newest: SourceSnapshot(takenAt: ExampleNight.at(1), schemas: schemas),
        previous: nil, tracksEverSeen: ["v1", "v2"])
      return ChecklistItem.coreExportsConsistently.assess(ExampleNight.run(night, sources: [source]))
    }
    #expect(assess(2, schemas).state == .unknown)
    #expect(assess(2, schemas).lastPassed == ExampleNight.at(1))
    #expect(assess(9, schemas).lastPassed == nil, "what is old speaks no more")
    #expect(assess(2, schemas.dropLast()).lastPassed == nil)
    #expect(assess(1, schemas, complete: true).lastPassed == nil, "what was looked at is its own word")
  }

  @Test("the deferral ends at the review, at a forecast between two and four weeks, or after four weeks")
  func deferral() {
    #expect(Self.recommend(review: 9, forecast: 20).until == Self.now.startOfDay.advanced(byDays: 9))
    #expect(Self.recommend(review: -1, forecast: 20).until == Self.now.startOfDay.advanced(byDays: 20))
    #expect(Self.recommend(forecast: 3).until == Self.now.startOfDay.advanced(byDays: 14))
    #expect(Self.recommend().until == Self.now.startOfDay.advanced(byDays: 28))
  }
}
