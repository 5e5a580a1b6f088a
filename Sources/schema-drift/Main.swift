import ArgumentParser
import DriftPipeline
import Foundation
import JSONModel

/// The outermost frame: every error that can be thrown below gets its exit status here, and an unknown one is a bug of ours.
@main
enum Main {
  static func main() async {
    // A reader that closes the pipe early (`| head`) is no error of this program's: the system may end it.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try SchemaDrift.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      failure.problems.forEach { Terminal.complain($0) }
      exit(failure.status.rawValue)
    } catch let problem as Problem {
      Terminal.complain(problem)
      exit(ExitStatus.bug.rawValue)
    } catch  where isOfArgumentParser(error) {
      SchemaDrift.exit(withError: error)
    } catch {
      Terminal.complain(
        Problem(
          what: "an error that no part of the program expected: \(type(of: error))",
          place: "schema-drift \(ToolVersion.text)",
          next: "report this as a bug with the command and its output"))
      exit(ExitStatus.bug.rawValue)
    }
  }

  /// Whether the error is the parser's own: wrong usage (64), or a clean end such as `--help`.
  private static func isOfArgumentParser(_ error: any Error) -> Bool {
    let status = SchemaDrift.exitCode(for: error)
    return status == .validationFailure || error is CleanExit || status == .success || error is ExitCode
  }
}
