import ArgumentParser
import ChangeRules
import DriftPipeline
import JSONModel
import Triggers

/// `explain`: one rule, trigger or line of the checklist, with its reason and its examples.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule, a trigger or a line of the checklist, with examples.")

  @Argument(help: "The id, as findings and `schema-drift rules` show it.")
  var rule: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    if json, let page = TriggersPage.json(for: rule) ?? ChecklistPage.json(for: rule) ?? RulesPage.json(for: rule) {
      Terminal.print(page.text(pretty: true))
      return
    }
    if let text = TriggersPage.text(for: rule) ?? ChecklistPage.text(for: rule) {
      Terminal.print(text)
      return
    }
    try failing(as: .wrongUsage) { Terminal.print(try RuleExplanation.text(for: rule)) }
  }
}
