import Foundation

/// The locale in which libarchive hands over the UTF-8 names of an archive as they are.
///
/// libarchive converts names to the locale of the thread, which is ASCII in a process that sets none, and gives no name
/// where it cannot.
enum UTF8Locale {
  /// The result of `body`, run with the locale set for this thread only. Where the system has no such locale, names
  /// outside ASCII are missing and their archive is refused.
  static func run<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return try body() }
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    return try body()
  }
}
