import ArgumentParser
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `report`: the report of the newest run, or of a past one, made again from the database.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the report of the newest run, or of a past moment.",
    discussion: """
      The same database and --as-of give the same bytes. Without --output, Markdown on standard output. With --from the report \
      tells what changed between two points, which are written as for `diff`: dates, runs, versions, tracks or sources.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("A moment: the newest run up to it is reported.", valueName: "time"))
  var asOf: Moment?

  @Option(
    name: .customLong("run"), help: ArgumentHelp("A run by its number, as `log` lists them.", valueName: "number"))
  var number: Int64?

  @Option(name: .long, help: ArgumentHelp("Report what changed since this point.", valueName: "point"))
  var from: String?

  @Option(
    name: .long, help: ArgumentHelp("The end of what --from begins; by default the newest run.", valueName: "point"))
  var to: String?

  @Option(
    name: .long, help: OutputRequest.help)
  var output: [OutputRequest] = []

  @Flag(name: .long, help: "Print the JSON report.")
  var json = false

  func validate() throws {
    try OutputRequest.validate(output, json: json)
    if asOf != nil, number != nil { throw ValidationError("give one of --as-of and --run") }
    if to != nil, from == nil { throw ValidationError("--to needs --from") }
    if from != nil, asOf != nil || number != nil { throw ValidationError("--from needs no --as-of and no --run") }
  }

  func run() throws {
    let history = try options.openHistory()
    guard let report = try from.map({ try periodReport(from: $0, in: history) }) ?? runReport(in: history) else {
      throw CommandFailure.noRun
    }
    try OutputRequest.write(output, report)
    if json {
      Terminal.print(report.json.text(pretty: true))
    } else if output.isEmpty, let markdown = OutputRequest(argument: "markdown=-") {
      try OutputRequest.write([markdown], report)
    }
  }
}

extension ReportCommand {
  /// The report of one run; `nil` where it was never recorded.
  private func runReport(in history: DriftHistory) throws -> DriftReport? {
    try failing(as: .cannotWrite) {
      if let number {
        try ReportAssembler.report(ofRun: number, in: history)
      } else {
        try ReportAssembler.report(asOf: asOf?.timestamp, in: history)
      }
    }
  }

  /// The report on what lies between two points.
  private func periodReport(from: String, in history: DriftHistory) throws -> DriftReport {
    let configuration = try options.read()
    let period = try failing(as: .wrongUsage) { () throws(Problem) in try PeriodReport(from: from, to: to) }
    let found = try failing(as: .cannotWrite) { try period.report(configuration, in: history) }
    return try failing(as: .wrongUsage) { try found.get() }
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
