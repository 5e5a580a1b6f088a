public import Foundation

/// A moment in UTC with a resolution of one second, written as ISO 8601 (`2026-01-31T02:17:00Z`).
///
/// The database, reports and folders use this text, so its order as text is its order in time.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSince1970: Int

  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The moment of `date`, rounded down to the second.
  public init(_ date: Date) {
    secondsSince1970 = Int(date.timeIntervalSince1970.rounded(.down))
  }

  /// The moment that RFC 3339 text names, or the first moment of a day given as `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: String) {
    guard Self.namesRealMoment(Array(text.utf8)) else { return nil }
    let full = text.count == 10 ? text + "T00:00:00Z" : text
    let styles = [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)]
    guard let date = styles.lazy.compactMap({ try? $0.parse(full) }).first else { return nil }
    self.init(date)
  }

  /// Whether the day and the time of day exist: the parser carries February 30th and 25 o'clock over silently.
  private static func namesRealMoment(_ text: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= text.count else { return nil }
      return text[range].reduce(0) { total, digit in
        total.flatMap { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) ? $0 * 10 + Int(digit) - 48 : nil }
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), (1...12).contains(month) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    guard (1...days).contains(day) else { return false }
    guard text.count > 10 else { return true }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19) else { return false }
    return hour <= 23 && minute <= 59 && second <= 60
  }

  /// The last moment that text speaks of: the end of a day given as `YYYY-MM-DD`, else what `init(_:)` reads.
  public init?(upTo text: String) {
    guard let moment = Timestamp(text) else { return nil }
    self = text.count == 10 ? moment.advanced(bySeconds: 86_399) : moment
  }

  /// The day in UTC, `YYYY-MM-DD`.
  public var day: String { String(description.prefix(10)) }

  /// The moment `seconds` later.
  public func advanced(bySeconds seconds: Int) -> Timestamp {
    Timestamp(secondsSince1970: secondsSince1970 + seconds)
  }
}

extension Timestamp: Comparable {
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}

extension Timestamp: CustomStringConvertible {
  public var description: String {
    Date(timeIntervalSince1970: TimeInterval(secondsSince1970)).formatted(Date.ISO8601FormatStyle())
  }
}
