import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel

/// What the commands have in common that tell of the present: the newest run, with what was stated since.
struct AssessmentOptions: ParsableArguments {
  @OptionGroup var options: ConfigurationOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  /// The assessment of the present; a history without a run ends the command.
  func assess() throws -> StandingAssessment {
    let configuration = try options.read()
    let standing = try failing(as: .cannotWrite) {
      try StandingAssessment.assess(
        asOf: now.orNow, under: configuration, in: DriftHistory.openReadOnly(at: configuration.database))
    }
    guard let standing else { throw CommandFailure.noRun }
    return standing
  }
}

extension StandingAssessment {
  /// Its moment and its run, as the first members of what commands print, and what follows them.
  func json(_ members: [(name: String, value: JSONOutput)]) -> String {
    let head: [(name: String, value: JSONOutput)] = [
      ("as_of", .string(asOf.description)), ("run", .integer(Int(run.id))),
    ]
    return JSONOutput.object(head + members).text(pretty: true)
  }
}
