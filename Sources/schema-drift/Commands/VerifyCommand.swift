import ArgumentParser
import DriftConfiguration
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports

/// `verify`: whether what the integration needs is there, asked now.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verify the prerequisites of the integration: health, SDK, schemas, negotiation.",
    discussion: """
      Asks what `probes:` names, now and without a database. Ends with 0 only if all of it holds, with 1 where something does \
      not, with 2 where something could not be looked at. With --evidence the answers are written for `import evidence`, as \
      a run inside GitHub Actions does for the nightly history.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("Write the answers to a file; - is standard output.", valueName: "path"))
  var evidence: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func validate() throws {
    if json, evidence == "-" { throw ValidationError("--json and --evidence - both want standard output") }
  }

  func run() async throws {
    let configuration = try options.read()
    let moment = now.orNow
    let answers = await ProbeRound(probes: ProbeCatalog.probes(for: configuration)).answers(askedAt: moment)
    if let evidence {
      let file = EvidenceFile(toolVersion: ToolVersion.text, answers: answers)
      try failing(as: .cannotWrite) { try file.write(to: evidence) }
    }
    let prerequisites = Prerequisites(answers, at: moment, under: configuration)
    if json {
      let lines = JSONOutput.array(prerequisites.lines.map(\.json))
      Terminal.print(
        JSONOutput.object([("as_of", .string(moment.description)), ("prerequisites", lines)]).text(pretty: true))
    } else if evidence != "-" {
      for line in prerequisites.lines {
        Terminal.print("\(line.state.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)) \(line.title)")
        for evidence in line.evidence { Terminal.print("         \(VisibleText.line(evidence.text))") }
      }
    }
    if prerequisites.status != .clean { throw CommandFailure(prerequisites.status) }
  }
}
