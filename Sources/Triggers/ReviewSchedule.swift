public import DriftModel

/// The day of the next review: the configured one, unless a review was closed for it.
public struct ReviewSchedule: Sendable {
  /// The start of the day, in UTC; `nil` where nobody named one.
  public let date: Timestamp?
  /// The closing that stands for the configured day.
  public let closing: Review.Closing?
  /// The days before the date in which a review counts as the one that is due.
  static let noticeDays = 14

  init(_ input: TriggerInput) {
    self.init(configured: input.reviewDate, reviews: input.reviews)
  }

  /// - Parameters:
  ///   - configured: the day that the configuration names.
  ///   - reviews: those that are known, in the order in which they were opened.
  public init(configured: Timestamp?, reviews: [Review]) {
    let newest = reviews.last { $0.closing != nil }?.closing
    let counts = newest.map { closing in
      configured.map { $0.advanced(byDays: -Self.noticeDays) <= closing.closedAt } ?? true
    }
    closing = counts == true ? newest : nil
    date =
      closing.map { closing in closing.until.flatMap { $0 > closing.closedAt ? $0.startOfDay : nil } }
      ?? configured
  }
}

extension Timestamp {
  /// Midnight before, in UTC.
  var startOfDay: Timestamp {
    let rest = secondsSince1970 % 86_400
    return advanced(bySeconds: rest < 0 ? -rest - 86_400 : -rest)
  }

  /// The whole days from the day of `other` to this one's.
  func days(after other: Timestamp) -> Int {
    (startOfDay.secondsSince1970 - other.startOfDay.secondsSince1970) / 86_400
  }
}
