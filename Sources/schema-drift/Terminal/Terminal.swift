import DriftPipeline
import Foundation
import JSONModel
import Reports

/// Where results, messages and progress go: results to standard output, everything else to standard error.
enum Terminal {
  /// Prints a result.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes bytes of a result unchanged. A result that cannot be written ends the program with 74: it would be missed.
  static func write(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      complain(
        Problem(
          what: "the result could not be written", place: "standard output",
          next: "check the disk or the program that it goes to"))
      exit(DriftPipeline.ExitStatus.cannotWrite.rawValue)
    }
  }

  /// Prints a message for the person, not part of the result.
  static func say(_ text: String) {
    // Nobody can be told where messages cannot be written; the status still tells.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Prints a problem in its three parts; foreign text in it cannot steer the terminal.
  static func complain(_ problem: Problem) {
    say(
      """
      schema-drift: \(VisibleText.line(problem.what))
        where: \(VisibleText.line(problem.place))
        next:  \(VisibleText.line(problem.next))
      """)
  }

  /// Shows a line of progress, on a terminal only.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return }
    say(VisibleText.line(text))
  }

  /// Whether standard output may be coloured: on a terminal that is not dumb, unless NO_COLOR or `--no-color` forbids it.
  static func colours(_ allowed: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return allowed && isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }
}
