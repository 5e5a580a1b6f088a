import DriftModel
import Testing

@testable import Triggers

@Suite("The decision by its rule")
struct DecisionRuleTests {
  private static let now = ExampleNight.at(0)

  private static func recommend(
    fired: [String] = [], unsettled: [String: ItemState] = [:], review: Int? = nil, forecast: Int? = nil
  ) -> Recommendation {
    let triggers = TriggerCatalog.all.map { trigger in
      TriggerAssessment(
        trigger: trigger.id, state: fired.contains(trigger.id) ? .fired : .quiet, since: now, evidence: [],
        forecastDate: trigger.id == "store-stable" ? forecast.map(ExampleNight.at) : nil)
    }
    let checklist = ChecklistCatalog.all.map {
      ItemAssessment(item: $0.id, state: unsettled[$0.id] ?? .pass, evidence: [])
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

  @Test("the deferral ends at the review, at a forecast between two and four weeks, or after four weeks")
  func deferral() {
    #expect(Self.recommend(review: 9, forecast: 20).until == Self.now.startOfDay.advanced(byDays: 9))
    #expect(Self.recommend(review: -1, forecast: 20).until == Self.now.startOfDay.advanced(byDays: 20))
    #expect(Self.recommend(forecast: 3).until == Self.now.startOfDay.advanced(byDays: 14))
    #expect(Self.recommend().until == Self.now.startOfDay.advanced(byDays: 28))
  }
}
