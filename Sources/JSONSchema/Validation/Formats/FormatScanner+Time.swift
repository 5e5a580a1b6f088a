/// Dates and times of RFC 3339, section 5.6, and durations of its appendix A.
extension FormatScanner {
  /// `full-date`: a day that the calendar has.
  mutating func skipDate() -> Bool {
    guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
      let day = number(digits: 2), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  /// `full-time`: a leap second is one only in the last minute of a day in UTC.
  mutating func skipTime() -> Bool {
    guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), skip(":"),
      let second = number(digits: 2), hour < 24, minute < 60, second <= 60
    else { return false }
    if skip("."), skip(while: Self.isDigit) == 0 { return false }
    guard let offset = skipOffset() else { return false }
    let minutes = (hour * 60 + minute - offset + 2 * 1_440) % 1_440
    return second < 60 || minutes == 1_439
  }

  /// The minutes east of UTC that a `time-offset` says.
  private mutating func skipOffset() -> Int? {
    if skipLetter("z") { return 0 }
    let isEast = skip("+")
    guard isEast || skip("-"), let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2),
      hours < 24, minutes < 60
    else { return nil }
    return (isEast ? 1 : -1) * (hours * 60 + minutes)
  }

  /// `date-time`.
  mutating func skipDateTime() -> Bool { skipDate() && skipLetter("t") && skipTime() }

  /// `duration`: units in order, none left out between two that are there; weeks stand alone.
  mutating func skipDuration() -> Bool {
    guard skip("P") else { return false }
    if next == UInt8(ascii: "T") { return skip("T") && skipUnits("HMS") }
    let start = position
    if skip(while: Self.isDigit) > 0, skip("W") { return true }
    position = start
    guard skipUnits("YMD") else { return false }
    return skip("T") ? skipUnits("HMS") : true
  }

  /// Skips at least one number, each followed by the next of the units, which start anywhere.
  private mutating func skipUnits(_ units: String) -> Bool {
    var rest = units.unicodeScalars[...]
    var count = 0
    while let byte = next, Self.isDigit(byte) {
      skip(while: Self.isDigit)
      if count == 0 { rest = rest.drop { next != UInt8(ascii: $0) } }
      guard let unit = rest.popFirst(), skip(unit) else { return false }
      count += 1
    }
    return count > 0
  }
}
