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
    name: .long, help: ArgumentHelp("Write a report; repeatable; - is standard output.", valueName: "format=path"))
  var output: [OutputRequest] = []

  @Flag(name: .long, help: "Print the JSON report.")
  var json = false

  func run() throws {
    let history = try options.openHistory()
    let report = try failing(as: .cannotWrite) {
      try ReportAssembler.report(asOf: asOf?.timestamp, in: history)
    }
    for request in output { try request.write(report) }
    if json {
      Terminal.print(report.json.text(pretty: true))
    } else if output.isEmpty, let markdown = OutputRequest(argument: "markdown=-") {
      try markdown.write(report)
    }
  }
}
