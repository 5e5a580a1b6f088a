public import JSONModel

extension RulesPage {
  /// The catalogue as JSON: an array of rules with their effects, severities and examples.
  public static func json() -> JSONOutput {
    .array(RuleCatalog.descriptions.map(rule))
  }

  /// One rule as JSON, or `nil` for an id that no rule has.
  public static func json(for id: String) -> JSONOutput? { RuleCatalog.description(id: id).map(rule) }

  private static func rule(_ rule: RuleDescription) -> JSONOutput {
    [
      "id": .string(rule.id),
      "title": .string(rule.title),
      "area": .string(rule.area),
      "rationale": .string(rule.rationale),
      "effect": ["strict": .string(rule.strictEffect), "declared": .string(rule.declaredEffect)],
      "severities": .array(rule.severities.map { .string($0.rawValue) }),
      "examples": .array(rule.examples.map(example)),
    ]
  }

  private static func example(_ example: RuleExample) -> JSONOutput {
    [
      "summary": .string(example.summary),
      "old": value(example.old),
      "new": value(example.new),
      "at": .string(example.at),
      "lost": .array(example.lost.map(value)),
      "gained": .array(example.gained.map(value)),
    ]
  }

  /// The value that a JSON text spells; a test proves that every text in the catalogue is one.
  private static func value(_ text: String) -> JSONOutput {
    guard let document = try? JSONDocument(parsing: text) else { return .string(text) }
    return .value(document.root)
  }
}
