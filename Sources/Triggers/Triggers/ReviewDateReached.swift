import DriftModel

extension Trigger {
  /// The day of the next review has come.
  static let reviewDateReached = Trigger(
    id: "review-date-reached",
    title: "The review date has come",
    rule: """
      Reads `review.date` of the configuration, the closed reviews, and the time of the run. It fires on that day (UTC) and \
      stays fired until a review is closed or the date is moved on: a date that has come does not regress. In the two weeks \
      before, it is forming. A review that is closed in these two weeks or later stands for the date, and the day until \
      which its decision holds is the next one. Without a date it is unknown: nobody said when to look.
      """,
    examples: ReviewDateExamples.all, regresses: false,
    observe: { input in
      let schedule = ReviewSchedule(input)
      let closed = schedule.closing.map {
        Evidence(
          text: "the review of \($0.closedAt.day) decided \($0.decision.rawValue): \($0.note)", at: $0.closedAt,
          source: "review")
      }
      guard let date = schedule.date else {
        if let closed {
          return Observation(
            state: .quiet, evidence: [closed], forecast: "no next review is set: move `review.date` on")
        }
        return .unknown("no review date is configured: set `review.date`")
      }
      let days = date.days(after: input.now)
      let evidence = [Evidence(text: "the review is set for \(date.day)", at: date)] + (closed.map { [$0] } ?? [])
      if days <= 0 { return Observation(state: .fired, evidence: evidence) }
      return Observation(
        state: days <= ReviewSchedule.noticeDays ? .forming : .quiet, evidence: evidence,
        forecast: "fires on \(date.day), in \(days) \(days == 1 ? "day" : "days")", forecastDate: date)
    },
    isAnswered: { input, fired in
      let schedule = ReviewSchedule(input)
      guard let date = schedule.date else { return schedule.closing != nil }
      // Another date than the one that fired: a clock that went back answers nothing.
      return date > input.now
        && fired.evidence.filter { $0.source != "review" }.compactMap(\.at).allSatisfy { date > $0 }
    })
}
