public import JSONModel

/// The explanation of one rule for a terminal.
public enum RuleExplanation {
  /// The text for the rule with this id, wrapped at 80 columns, ending in a line break.
  ///
  /// - Throws: `Problem` with the nearest ids for an unknown one.
  public static func text(for id: String) throws(Problem) -> String {
    guard let rule = RuleCatalog.description(id: id) else { throw unknown(id) }
    var lines = ["\(rule.id): \(rule.title)", ""]
    lines += wrapped(rule.rationale)
    lines += ["", "strictly    \(rule.strictEffect)", "declared    \(rule.declaredEffect)"]
    lines.append("severity    \(rule.defaultSeverity), in the default mode and reading")
    for example in rule.examples {
      lines += ["", "Example: \(example.summary)"] + example.lines.map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func unknown(_ id: String) -> Problem {
    let nearest = RuleCatalog.ids(near: id)
    return Problem(
      what: "there is no rule \(ValueWording.quoted(id))",
      place: "the catalogue of \(RuleCatalog.descriptions.count) rules",
      next: nearest.isEmpty
        ? "list all rules with `schema-drift rules`" : "try \(nearest.joined(separator: ", ")), or list all rules")
  }

  private static func wrapped(_ text: String, width: Int = 80) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
