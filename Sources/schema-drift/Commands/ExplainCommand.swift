import ArgumentParser
import ChangeRules
import DriftPipeline
import JSONModel
import Triggers

/// `explain`: one rule or trigger, with its reason and its examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule or a trigger, with examples.")

  @Argument(help: "The id, as findings and `schema-drift rules` show it.")
  var rule: String

  func run() throws {
    if let text = TriggersPage.text(for: rule) {
      Terminal.print(text)
      return
    }
    try failing(as: .wrongUsage) { Terminal.print(try RuleExplanation.text(for: rule)) }
  }
}
