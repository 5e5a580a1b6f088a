import ArgumentParser
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `triggers`: the state of each trigger after the newest run, with its evidence.
struct TriggersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triggers", abstract: "Show the triggers, their state and their evidence.",
    discussion: "As the newest run assessed them; `schema-drift decide` weighs what was attested since as well.")

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("A moment: the newest run up to it counts.", valueName: "time"))
  var asOf: Moment?

  @Flag(name: .long, help: "End with 10 where a trigger newly fired in that run.")
  var exitCode = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let history = try options.openHistory()
    let report = try failing(as: .cannotWrite) { try ReportAssembler.report(asOf: asOf?.timestamp, in: history) }
    guard let report else { throw CommandFailure.noRun }
    show(report)
    let isNew = report.triggers.contains { $0.state == .fired && $0.since == report.run.startedAt }
    if exitCode, isNew { throw CommandFailure(.triggerFired) }
  }

  private func show(_ report: DriftReport) {
    if json {
      let triggers = JSONOutput.array(report.triggers.map(\.json))
      Terminal.print(
        JSONOutput.object([("as_of", .string(report.asOf.description)), ("triggers", triggers)]).text(pretty: true))
      return
    }
    for trigger in report.triggers {
      Terminal.print("\(trigger.state.rawValue)  \(trigger.id)  since \(trigger.since?.day ?? "-")")
      for evidence in trigger.evidence { Terminal.print("    \(evidence.at.day)  \(VisibleText.line(evidence.text))") }
      if let forecast = trigger.forecast { Terminal.print("    \(VisibleText.line(forecast))") }
    }
  }
}
