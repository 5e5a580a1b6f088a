import DriftModel

/// The calendars that the trigger of the review must read rightly; dates count in days from the run.
enum ReviewDateExamples {
  static let all: [TriggerExample] = [
    TriggerExample(summary: "no date is configured", runs: [run(nil)], state: .unknown),
    TriggerExample(summary: "the review is a month away", runs: [run(30)], state: .quiet),
    TriggerExample(summary: "the review is fifteen days away", runs: [run(15)], state: .quiet),
    TriggerExample(summary: "the review is two weeks away", runs: [run(14)], state: .forming),
    TriggerExample(summary: "the review is today", runs: [run(0)], state: .fired),
    TriggerExample(summary: "the review was a year ago", runs: [run(-365)], state: .fired),
    TriggerExample(summary: "the date was taken out after it fired", runs: [run(0), run(nil)], state: .fired),
    TriggerExample(
      summary: "the clock went back after it fired", runs: [run(0), run(2, night: -2)], state: .fired),
    TriggerExample(summary: "the date was moved on after it fired", runs: [run(0), run(40)], state: .quiet),
    TriggerExample(
      summary: "the review was closed, and the next is a month away",
      runs: [run(0), run(-1, night: 1, closed: 0, until: 31)],
      state: .quiet),
    TriggerExample(
      summary: "the review was closed, and no next one named", runs: [run(0), run(-1, night: 1, closed: 0)],
      state: .quiet),
    TriggerExample(
      summary: "the review was closed a week early", runs: [run(0, closed: -7, until: 30)], state: .quiet),
    TriggerExample(
      summary: "the last review was closed long before the date", runs: [run(0, closed: -60, until: -30)], state: .fired
    ),
    TriggerExample(
      summary: "a review is open and not yet closed", runs: [run(0, opened: true)], state: .fired),
    TriggerExample(
      summary: "the day until which the decision holds has come", runs: [run(-31, night: 31, closed: 0, until: 31)],
      state: .fired),
  ]

  /// The run of a night with the configured date as many days later, and one review in nights.
  private static func run(
    _ days: Int?, night: Int = 0, closed: Int? = nil, until: Int? = nil, opened: Bool = false
  ) -> TriggerInput {
    let now = ExampleNight.at(night)
    let closing = closed.map {
      Review.Closing(
        closedAt: ExampleNight.at($0), decision: .keepDeferring, until: until.map(ExampleNight.at), note: "wait")
    }
    let reviews = closing != nil || opened ? [Review(openedAt: ExampleNight.at(-90), closing: closing)] : []
    return TriggerInput(
      now: now, sources: [], reviewDate: days.map { now.startOfDay.advanced(byDays: $0) }, reviews: reviews)
  }
}
