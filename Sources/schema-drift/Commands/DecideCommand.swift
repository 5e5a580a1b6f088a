import ArgumentParser
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `decide`: what triggers and checklist ask for.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Say what the evidence asks for: keep deferring, option A or option B.",
    discussion: """
      By the rule that docs/CHECKLIST.md tells, from what the newest run read and what was attested since. It recommends; \
      a review decides: `schema-drift review close`.
      """)

  @OptionGroup var options: AssessmentOptions

  func run() throws {
    let standing = try options.assess()
    if options.json {
      Terminal.print(standing.json([("decision", standing.decision.json)]))
    } else {
      Terminal.print(DecisionText.lines(standing.decision).joined(separator: "\n"))
    }
  }
}
