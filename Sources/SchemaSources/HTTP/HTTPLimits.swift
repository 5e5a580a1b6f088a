/// The bounds of one reading over HTTP: in time, in bytes, in attempts.
public struct HTTPLimits: Sendable {
  /// The time to establish a connection.
  public var connect: Duration = .seconds(10)
  /// The longest silence in the middle of an answer.
  public var silence: Duration = .seconds(30)
  /// The time for one exchange, from the connection to the last byte.
  public var exchange: Duration = .seconds(60)
  /// The time for the whole source; what is not read by then is a failure.
  public var wholeSource: Duration = .seconds(600)
  /// The most bytes of one JSON document.
  public var maximumBytes = 16 * 1024 * 1024
  /// The most bytes of all JSON documents of one reading, which are in memory together.
  public var maximumTotalBytes = 1 << 30
  /// How often one resource is asked for before it counts as unreachable; at least 1.
  public var attempts = 3
  /// The bound of the first random pause between attempts; it doubles with each one.
  public var firstPause: Duration = .milliseconds(500)
  /// The largest bound of a random pause.
  public var longestPause: Duration = .seconds(10)
  /// How long one request waits in all because the server asks for it.
  public var obeyedPause: Duration = .seconds(60)
  /// How many redirects one request follows.
  public var redirects = 5

  public init() {}
}
