import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `replay`: recorded nights, called by the rules of today.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Say which recorded nights would be called otherwise today.",
    discussion: """
      Recomputes triggers, checklist, decision and verdicts of each night from what was recorded, with the rules and the \
      configuration of today, and shows what differs from what the night said. Writes nothing. Ends with 1 where a night \
      differs, as `diff` of two texts does: a change of rules or configuration that should change nothing can be proved so \
      in a script.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(name: .long, help: ArgumentHelp("The first day or moment.", valueName: "date"))
  var from: FirstMoment

  @Option(name: .long, help: ArgumentHelp("The last day or moment.", valueName: "date"))
  var to: Moment

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func validate() throws {
    guard from.timestamp <= to.timestamp else { throw ValidationError("--from lies behind --to") }
  }

  func run() throws {
    let configuration = try options.read()
    let nights = try failing(as: .cannotWrite) {
      try Replay(configuration: configuration).nights(
        from: from.timestamp, to: to.timestamp, in: DriftHistory.openReadOnly(at: configuration.database))
    }
    guard !nights.isEmpty else { throw CommandFailure(.wrongUsage, noNight) }
    let different = nights.filter { !$0.differences.isEmpty }
    if json {
      Terminal.print(
        JSONOutput.object([
          ("nights", .integer(nights.count)), ("different", .array(different.map(\.json))),
        ]).text(pretty: true))
    } else {
      different.forEach(show)
      Terminal.print("\(different.count) of \(nights.count) night\(nights.count == 1 ? "" : "s") would differ")
    }
    if !different.isEmpty { throw CommandFailure(.drift) }
  }

  private func show(_ night: ReplayedNight) {
    Terminal.print("run \(night.run.id)  \(night.run.startedAt)")
    for difference in night.differences {
      Terminal.print(
        "    \(difference.kind.rawValue)  \(VisibleText.line(difference.id)): \(difference.recorded), "
          + "today \(difference.recomputed)")
    }
  }

  private var noNight: Problem {
    Problem(
      what: "no run started between \(from.timestamp) and \(to.timestamp)", place: "the database",
      next: "`schema-drift log` lists the runs")
  }
}
