import Foundation
import JSONModel

/// The `git` program at work in one folder, started without a shell, without hooks, and with words that it cannot take for
/// options.
///
/// It only reads: nothing is fetched, locked or asked for, and no setting of the caller's environment (`GIT_DIR` and its
/// like) leads it to another repository.
struct GitProgram: Sendable {
  private let executable: URL
  /// The folder that paths and the search for the repository start from.
  let folder: String

  /// The first `git` in the absolute folders of `PATH`.
  init(in folder: String) throws(Problem) {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let candidates = places.map { "\($0)/git" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Problem(
        what: "there is no `git` in PATH, and repositories are read through it", place: "PATH",
        next: "install git, or add its folder to PATH")
    }
    executable = URL(fileURLWithPath: found)
    self.folder = folder
  }

  /// A process that is not started yet, for a command of git and its words.
  func process(_ words: [String]) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments =
      ["--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.hooksPath=/dev/null", "-C", folder]
      + words
    process.environment = Self.environment
    return process
  }

  /// The caller's environment without git's own variables, and with those that keep git quiet and local.
  private static var environment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    return inherited.merging(
      ["GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"]) { $1 }
  }
}
