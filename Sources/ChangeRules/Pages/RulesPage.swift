/// The page of all rules, written from the catalogue so that it cannot fall behind.
public enum RulesPage {
  /// The page as Markdown, ending in a line break; the same text at every call.
  public static func markdown() -> String {
    var blocks = [head, areas]
    for (title, rules) in sections {
      blocks += ["## \(title)", table(of: rules)]
      blocks += rules.map(section)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The rules by area, in the order of the catalogue.
  private static var sections: [(title: String, rules: [RuleDescription])] {
    (RuleCatalog.areas.map(\.title) + [RuleCatalog.containmentArea, RuleCatalog.fileArea]).map { title in
      (title, RuleCatalog.descriptions.filter { $0.area == title })
    }
  }

  private static let head = """
    # Rules

    <!-- Written from the catalogue by `make docs`; a change here is overwritten. -->

    Each rule judges one kind of change. It says what the change does, by itself, to the set of accepted documents:

    | effect | meaning | direction that breaks |
    |---|---|---|
    | narrows | documents of the old version are rejected by the new one | BACKWARD |
    | widens | documents of the new version are rejected by the old one | FORWARD |
    | both | both of them, or the rule cannot tell which | both |
    | none | the set stays as it is | neither |

    Read *strictly*, writers may send whatever their schema accepts. Read as *declared*, the default, they send only the
    properties that their schema declares. The severities below are those of the mode FULL and the declared reading, by
    the rule alone. A change inside `not`, `if` or another keyword that can turn its direction has the effect *both* and
    is risky, whatever the rule. *Lost* documents are accepted by the old schema only, *gained* ones by the new schema only.

    Containment is the second opinion, on the pair as a whole and on single places of it. A finding is *confirmed* where a
    document shows the break at its place, *disputed* and no longer counted where it is proved to lose no document in any
    direction that the rule blames, and *unproven* otherwise: then it counts as the rule says. What a rule cannot tell
    (*risky*) is breaking where a document shows it.
    """

  private static var areas: String {
    let rows = sections.map { title, rules in
      let anchor = title.lowercased().split(separator: " ").joined(separator: "-")
      return "| [\(title)](#\(anchor)) | \(rules.count) |"
    }
    return (["| area | rules |", "|---|---:|"] + rows).joined(separator: "\n")
  }

  private static func table(of rules: [RuleDescription]) -> String {
    let rows = rules.map { "| [\($0.id)](#\($0.id)) | \($0.title) | \($0.defaultSeverity) |" }
    return (["| rule | what happened | severity |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static func section(_ rule: RuleDescription) -> String {
    var blocks = ["### \(rule.id)", "**\(rule.title).** \(rule.rationale)"]
    let effect =
      rule.strictEffect == rule.declaredEffect
      ? "Effect: \(rule.strictEffect)."
      : "Effect, strictly: \(rule.strictEffect). Declared: \(rule.declaredEffect)."
    blocks.append("\(effect) Severity: \(rule.defaultSeverity).")
    for example in rule.examples {
      blocks.append("For example, \(example.summary):")
      blocks.append((["```text"] + example.lines + ["```"]).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n")
  }
}
