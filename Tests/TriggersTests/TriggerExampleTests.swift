import DriftModel
import Testing

@testable import Triggers

@Suite("Triggers by their examples")
struct TriggerExampleTests {
  struct Case: CustomTestStringConvertible {
    let trigger: Trigger
    let example: TriggerExample
    var testDescription: String { "\(trigger.id): \(example.summary)" }
  }

  static let cases = TriggerCatalog.all.flatMap { trigger in
    trigger.examples.map { Case(trigger: trigger, example: $0) }
  }

  @Test("comes to the state that the example names", arguments: cases)
  func state(of item: Case) {
    let last = item.example.runs.reduce(nil as TriggerAssessment?) { item.trigger.assess($1, after: $0) }
    #expect(last?.state == item.example.state)
  }

  @Test("every trigger shows every state it can come to", arguments: TriggerCatalog.all)
  func states(of trigger: Trigger) {
    let possible = TriggerState.allCases.filter { $0 != .regressed || trigger.regresses }
    #expect(Set(trigger.examples.map(\.state)) == Set(possible))
  }

  @Test("what regressed names what fired it, for as long as it does not fire again")
  func lost() throws {
    for (trigger, summary, name) in [
      (Trigger.driftCausedTestFailures, "it fired, and the test is green again", "test_"),
      (.clientSDKPublished, "it fired, and then every release was yanked", "core-registry-client"),
    ] {
      let runs = try #require(trigger.examples.first { $0.summary == summary }?.runs)
      let fired = runs.dropLast().reduce(nil as TriggerAssessment?) { trigger.assess($1, after: $0) }
      let reason = try #require(fired?.evidence.first)
      let last = try #require(runs.last)
      let once = trigger.assess(last, after: fired)
      let twice = trigger.assess(last, after: once)
      #expect(once.state == .regressed && twice == once)
      let line = try #require(once.evidence.first { $0.text.contains(reason.text) })
      #expect(line.text.hasPrefix("the newest look no longer shows: "))
      #expect(line.source == reason.source && line.at == reason.at && line.schema == reason.schema)
      #expect("\(line)".contains(name), "\(line)")
    }
  }

  @Test("what fired keeps the time it first fired")
  func firstFired() throws {
    let trigger = Trigger.reviewDateReached
    let day = Timestamp(secondsSince1970: 1_700_006_400)
    let first = trigger.assess(TriggerInput(now: day, sources: [], reviewDate: day), after: nil)
    let later = TriggerInput(now: day.advanced(bySeconds: 86_400), sources: [], reviewDate: nil)
    let second = trigger.assess(later, after: first)
    let third = trigger.assess(later, after: second)
    #expect(first.since == day)
    #expect(second.since == day)
    #expect(third == second)
  }

  @Test("a look that failed repeats no fact that fired the trigger")
  func doubts() {
    let trigger = Trigger.coreV2MigrationStarted
    let moved = CoreV2Examples.ahead("v2")
    let night = CoreV2Examples.history(3, moved, moved)
    let start = Timestamp(secondsSince1970: 1_760_000_000)
    func input(_ complete: Bool, day: Int) -> TriggerInput {
      TriggerInput(
        now: start.advanced(byDays: day),
        sources: [
          SourceHistory(
            name: night.name, readCompletely: complete, newest: night.newest, previous: night.previous,
            tracksEverSeen: night.tracksEverSeen)
        ], reviewDate: nil)
    }
    let fired = trigger.assess(input(true, day: 3), after: nil)
    let dark = trigger.assess(input(false, day: 4), after: fired)
    #expect(fired.state == .fired && dark.state == .fired)
    #expect(Array(dark.evidence.dropLast()) == fired.evidence)
    #expect(dark.evidence.last?.text.contains("was not read completely since") == true)
  }

  @Test("a review that has come and was moved on does not stay fired")
  func moved() {
    let trigger = Trigger.reviewDateReached
    let day = Timestamp(secondsSince1970: 1_700_006_400)
    let first = trigger.assess(TriggerInput(now: day, sources: [], reviewDate: day), after: nil)
    let moved = TriggerInput(now: day, sources: [], reviewDate: day.advanced(bySeconds: 40 * 86_400))
    #expect(trigger.assess(moved, after: first).state == .quiet)
  }
}
