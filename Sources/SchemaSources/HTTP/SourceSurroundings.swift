public import Foundation

/// Everything that a reading over HTTP takes from the process and the machine, so that a test can give it instead.
public struct SourceSurroundings: Sendable {
  /// The value of an environment variable.
  public var environment: @Sendable (_ name: String) -> String?
  /// The bytes of a file.
  public var readFile: @Sendable (_ path: String) throws -> Data
  /// A pause that ends early, by throwing, where the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// A number in `0..<1` for the jitter of pauses.
  public var jitter: @Sendable () -> Double
  /// The present moment, for a `Retry-After` that names a date.
  public var now: @Sendable () -> Date

  public init(
    environment: @escaping @Sendable (String) -> String?, readFile: @escaping @Sendable (String) throws -> Data,
    sleep: @escaping @Sendable (Duration) async throws -> Void, jitter: @escaping @Sendable () -> Double,
    now: @escaping @Sendable () -> Date
  ) {
    self.environment = environment
    self.readFile = readFile
    self.sleep = sleep
    self.jitter = jitter
    self.now = now
  }

  /// The surroundings of the running process.
  public static let process = SourceSurroundings(
    environment: { ProcessInfo.processInfo.environment[$0] },
    readFile: { try Data(contentsOf: URL(filePath: $0)) },
    sleep: { try await Task.sleep(for: $0) },
    jitter: { Double.random(in: 0..<1) },
    now: { Date() })
}
