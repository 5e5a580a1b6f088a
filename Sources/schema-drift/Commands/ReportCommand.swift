import ArgumentParser
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `report`: the report of the newest run, or of a past one, made again from the database.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report of the newest run, or of a past moment.",
    discussion: "The same database and --as-of give the same bytes. Without --output, Markdown on standard output.")

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("A moment: the newest run up to it is reported.", valueName: "time"))
  var asOf: Moment?

  @Option(
    name: .customLong("run"), help: ArgumentHelp("A run by its number, as `log` lists them.", valueName: "number"))
  var number: Int64?

  @Option(
    name: .long, help: ArgumentHelp("Write a report; repeatable; - is standard output.", valueName: "format=path"))
  var output: [OutputRequest] = []

  @Flag(name: .long, help: "Print the JSON report.")
  var json = false

  func validate() throws {
    try OutputRequest.validate(output, json: json)
    if asOf != nil, number != nil { throw ValidationError("give one of --as-of and --run") }
  }

  func run() throws {
    let history = try options.openHistory()
    let report = try failing(as: .cannotWrite) {
      if let number {
        try ReportAssembler.report(ofRun: number, in: history)
      } else {
        try ReportAssembler.report(asOf: asOf?.timestamp, in: history)
      }
    }
    guard let report else { throw CommandFailure.noRun }
    try OutputRequest.write(output, report)
    if json {
      Terminal.print(report.json.text(pretty: true))
    } else if output.isEmpty, let markdown = OutputRequest(argument: "markdown=-") {
      try OutputRequest.write([markdown], report)
    }
  }
}

extension CommandFailure {
  /// The end of a command that asked for a run which was not recorded.
  static var noRun: CommandFailure {
    CommandFailure(
      .wrongUsage,
      Problem(
        what: "no such run was recorded", place: "the database",
        next: "`schema-drift log` lists the runs; `schema-drift run` makes one"))
  }
}
