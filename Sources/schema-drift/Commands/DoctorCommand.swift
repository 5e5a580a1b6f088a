import ArgumentParser
import DriftConfiguration
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports
import SchemaSources

/// `doctor`: whether a run would work, and what is wrong where it would not.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check configuration, database, lock, reports and sources.",
    discussion:
      "Reads every source once and changes nothing. Ends with 74 where database or reports fail, 2 where a source does."
  )

  @OptionGroup var options: ConfigurationOptions

  @Flag(name: .long, help: "Do not read the sources.")
  var offline = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func run() async throws {
    let configuration = try options.read()
    let shelf = Doctor.shelf(ofDatabaseAt: configuration.database)
    let sources = configuration.sources.map {
      SourceCatalog.source(for: $0, in: configuration.folder, shelf: shelf)
    }
    let checkups = await Doctor(configuration: configuration, sources: offline ? [] : sources).examine(now: now.orNow)
    Terminal.print(json ? Self.json(checkups) : Self.text(checkups))
    let failed = checkups.filter { $0.state == .failed }
    if failed.contains(where: { !$0.subject.hasPrefix("source ") }) { throw CommandFailure(.cannotWrite) }
    if !failed.isEmpty { throw CommandFailure(.incomplete) }
  }

  private static func text(_ checkups: [Checkup]) -> String {
    (["ok       configuration: valid"]
      + checkups.flatMap { checkup -> [String] in
        let state = checkup.state.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
        let line = "\(state) \(VisibleText.line("\(checkup.subject): \(checkup.text)"))"
        guard let problem = checkup.problem else { return [line] }
        return [
          line, "           where: \(VisibleText.line(problem.place))",
          "           next:  \(VisibleText.line(problem.next))",
        ]
      }).joined(separator: "\n")
  }

  private static func json(_ checkups: [Checkup]) -> String {
    JSONOutput.array(
      checkups.map { checkup in
        .object([
          ("subject", .string(checkup.subject)), ("state", .string(checkup.state.rawValue)),
          ("text", .string(checkup.text)), ("problem", checkup.problem?.json ?? .null),
        ])
      }
    ).text(pretty: true)
  }
}
