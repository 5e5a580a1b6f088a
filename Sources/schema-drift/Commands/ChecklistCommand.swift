import ArgumentParser
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports

/// `checklist`: the state of each of its lines, with its evidence.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Show the checklist: what passes, what fails, what nobody knows.",
    discussion: """
      What the newest run read, with what was attested since and the clock of today: a waiver that has run out shows at \
      once. Unknown is never counted as pass.
      """)

  @OptionGroup var options: AssessmentOptions

  func run() throws {
    let standing = try options.assess()
    if options.json {
      Terminal.print(standing.json([("checklist", .array(standing.checklist.map(\.json)))]))
      return
    }
    var group = ""
    for item in standing.checklist {
      if item.group != group {
        Terminal.print(item.group)
        group = item.group
      }
      let state = item.state.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
      Terminal.print("  \(state) \(item.id)  \(item.title)")
      for evidence in item.evidence {
        Terminal.print("             \(evidence.at.day)  \(VisibleText.line(evidence.text))")
      }
    }
  }
}
