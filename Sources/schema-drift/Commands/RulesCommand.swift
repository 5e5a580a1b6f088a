import ArgumentParser
import ChangeRules
import Foundation
import JSONModel

/// `rules`: every rule, a line each.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that judge changes.",
    discussion: "`schema-drift explain RULE` tells the reason of one, with examples.")

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    Terminal.print(json ? RulesPage.json().text(pretty: true) : Self.list)
  }

  /// The ids with the default severity and the title, in the order of the rules page.
  private static var list: String {
    let rules = RuleCatalog.descriptions
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      rule.id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
        + rule.defaultSeverity.padding(toLength: 26, withPad: " ", startingAt: 0) + rule.title
    }.joined(separator: "\n")
  }
}
