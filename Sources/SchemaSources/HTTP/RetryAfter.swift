import Foundation

/// The value of a `Retry-After` header (RFC 9110, section 10.2.3): seconds or a date.
enum RetryAfter {
  /// The pause that `text` asks for at the moment `now`, not negative, or `nil` where the text says neither.
  static func pause(_ text: String, now: Date) -> Duration? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(Int32(text) ?? .max)
    }
    guard let date = date(text) else { return nil }
    return .seconds(Int32(min(max(0, date.timeIntervalSince(now).rounded(.up)), Double(Int32.max))))
  }

  /// The moment that `text` names in one of the three spellings that a reader must accept (RFC 9110, section 5.6.7).
  private static func date(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    for format in ["EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM d HH:mm:ss yyyy"] {
      formatter.dateFormat = format
      if let date = formatter.date(from: text) { return date }
    }
    return nil
  }
}
