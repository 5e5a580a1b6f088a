import Foundation

/// One run of a program that is over in bounded time, whatever the program and its children do.
struct TimedProgram {
  let executable: URL
  let arguments: [String]
  /// All variables that the program sees; it inherits none.
  let environment: [String: String]
  /// The seconds after which it is stopped.
  let time: TimeInterval

  /// The most bytes of its own words that are kept.
  private static let maximumWords = 4_000
  /// The seconds for its last words, which are in the pipe when it has ended.
  private static let lastWords: TimeInterval = 2

  /// How a run was over.
  enum Ending {
    /// The program's own end: its exit status, and the beginning of what it wrote to standard error.
    case exit(status: Int32, words: String)
    /// It was stopped, or left children behind that hold on to it.
    case stopped
    case notStarted
  }

  /// Runs it to its end.
  func ending() -> Ending {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else { return .notStarted }
    let message = DrainedPipe(errors, keeping: Self.maximumWords)
    let isInTime = ended.wait(timeout: .now() + time) == .success
    // The program leads a process group of its own, so its children go with it. A process inherits the signals that its
    // thread blocks, SIGTERM among them; this one cannot be blocked.
    kill(-process.processIdentifier, SIGKILL)
    guard isInTime, process.terminationReason == .exit else { return .stopped }
    return .exit(status: process.terminationStatus, words: message.text(until: .now() + Self.lastWords))
  }
}
