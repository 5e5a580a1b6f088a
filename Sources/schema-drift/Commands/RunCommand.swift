public import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
public import DriftPipeline
import JSONModel
import Reports
import SchemaSources

/// `run`: the nightly job, from reading the sources to the exit status.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Read all sources, record, compare, judge, report.",
    discussion: """
      Writes reports/<date>/report.md and report.json unless --output says otherwise. Exit status: 0 nothing at the threshold \
      (also a first run), 1 drift, 2 incomplete; see `schema-drift --help` for the rest.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: "What ends the run with status 1: none, breaking or any.")
  var failOn: FailThreshold = .any

  @Flag(name: .long, help: "End with 0 where drift would end with 1; failures keep their status.")
  var exitZero = false

  @Option(
    name: .long, help: OutputRequest.help)
  var output: [OutputRequest] = []

  @Flag(name: .long, help: "Print the JSON report instead of the summary.")
  var json = false

  @Flag(name: .long, help: "Print nothing where the run is clean.")
  var quiet = false

  @Flag(name: .long, help: "Print without colours.")
  var noColor = false

  @Option(name: .long, help: ArgumentHelp("The time of the run, for tests.", valueName: "time"))
  var now: Moment?

  func validate() throws { try OutputRequest.validate(output, json: json) }

  func run() async throws {
    let configuration = try options.read()
    let lock = try RunLock.forCommand(onDatabaseAt: configuration.database)
    let (report, statusBesideDrift) = try await record(configuration)
    let requests = output.isEmpty ? OutputRequest.daily(for: report, in: configuration.reports.directory) : output
    try OutputRequest.write(requests, report)
    withExtendedLifetime(lock) {}
    try finish(report, statusBesideDrift)
  }

  private func record(
    _ configuration: Configuration
  ) async throws -> (report: DriftReport, statusBesideDrift: DriftPipeline.ExitStatus) {
    let history = try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database) }
    let damage = try failing(as: .cannotWrite) { try history.checkQuickly() }
    let startedAt = now.orNow
    let sources = configuration.sources.map { SourceCatalog.source(for: $0, in: configuration.folder, shelf: history) }
    let outcomes = await Collector(sources: sources).collect { outcome in
      Terminal.progress(
        "\(outcome.source.name): \(outcome.status.rawValue), \(Counted.of(outcome.fetched.count, "schema"))")
    }
    let answers = await ProbeRound(probes: ProbeCatalog.probes(for: configuration)).answers(askedAt: startedAt)
    for answer in answers { Terminal.progress(answer.line) }
    let night = NightlyRun(configuration: configuration, threshold: failOn, toolVersion: ToolVersion.text)
    let recorded = try await failing(as: .cannotWrite) {
      try await night.record(outcomes, answers: answers, startedAt: startedAt, damage: damage, in: history)
    }
    let notifier = Notifier(configuration: configuration)
    return (await notifier.tell(recorded.report, in: history), recorded.statusBesideDrift)
  }

  /// Prints the result and ends with the status that the run came to.
  private func finish(_ report: DriftReport, _ statusBesideDrift: DriftPipeline.ExitStatus) throws {
    let status = ExitStatus(rawValue: Int32(report.run.exitStatus)) ?? .bug
    if !(quiet && status == .clean && !report.hasTriggerNews) {
      if json {
        Terminal.print(report.json.text(pretty: true))
      } else if !output.contains(where: { $0.path == "-" }) {
        Terminal.print(TerminalSummary.text(report, color: Terminal.colours(!noColor)))
      }
    }
    report.problems.forEach(Terminal.complain)
    let final = exitZero && status == .drift ? statusBesideDrift : status
    if final != .clean { throw CommandFailure(final) }
  }
}

extension FailThreshold: ExpressibleByArgument {}
