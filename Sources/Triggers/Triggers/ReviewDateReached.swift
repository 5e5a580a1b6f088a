import DriftModel

extension Trigger {
  /// The day of the next review has come.
  static let reviewDateReached = Trigger(
    id: "review-date-reached",
    title: "The review date has come",
    rule: """
      Reads `review.date` of the configuration and the time of the run. It fires on that day (UTC) and stays fired until the \
      date is moved on. In the two weeks before, it is forming. Without a date it is unknown: nobody said when to look.
      """,
    examples: [
      TriggerExample(summary: "no date is configured", runs: [review(nil)], state: .unknown),
      TriggerExample(summary: "the review is a month away", runs: [review(30)], state: .quiet),
      TriggerExample(summary: "the review is fifteen days away", runs: [review(15)], state: .quiet),
      TriggerExample(summary: "the review is two weeks away", runs: [review(14)], state: .forming),
      TriggerExample(summary: "the review is today", runs: [review(0)], state: .fired),
      TriggerExample(summary: "the review was a year ago", runs: [review(-365)], state: .fired),
      TriggerExample(summary: "the date was taken out after it fired", runs: [review(0), review(nil)], state: .fired),
      TriggerExample(
        summary: "the clock went back after it fired", runs: [review(0), review(2, daysAgo: 2)], state: .fired),
      TriggerExample(summary: "the date was moved on after it fired", runs: [review(0), review(40)], state: .quiet),
    ],
    observe: { input in
      guard let date = input.reviewDate else {
        let line = Evidence(text: "no review date is configured: add `review: {date: YYYY-MM-DD}`", at: nil)
        return Observation(state: .unknown, evidence: [line])
      }
      let days = (date.secondsSince1970 - dayStart(input.now)) / secondsADay
      let line = Evidence(text: "the review is set for \(date.day)", at: date)
      if days <= 0 { return Observation(state: .fired, evidence: [line]) }
      return Observation(
        state: days <= noticeDays ? .forming : .quiet, evidence: [line],
        forecast: "fires on \(date.day)")
    },
    isAnswered: { input, fired in
      // Another date than the one that fired: a clock that went back answers nothing.
      guard let date = input.reviewDate, date > input.now else { return false }
      return fired.evidence.compactMap(\.at).allSatisfy { date > $0 }
    })
}

private let secondsADay = 86_400
private let noticeDays = 14

private func dayStart(_ moment: Timestamp) -> Int {
  moment.secondsSince1970 - moment.secondsSince1970 % secondsADay
}

/// A run at a quarter past two, with the review as many days later; `nil` leaves the date out.
private func review(_ days: Int?, daysAgo: Int = 0) -> TriggerInput {
  let night = Timestamp(secondsSince1970: (20_000 - daysAgo) * secondsADay)
  return TriggerInput(
    now: night.advanced(bySeconds: 8_100), sources: [],
    reviewDate: days.map { night.advanced(bySeconds: $0 * secondsADay) })
}
