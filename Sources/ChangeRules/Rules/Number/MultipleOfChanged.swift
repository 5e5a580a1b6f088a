import JSONModel
import SchemaComparison

extension ChangeRule {
  /// Another step.
  static let multipleOfChanged = ChangeRule(
    kind: .multipleOfChanged,
    title: "The step of numbers changed",
    rationale: """
      The multiples of 6 are multiples of 2, not the reverse: a coarser step rejects numbers, a finer one admits \
      numbers, and steps of which neither divides the other do both.
      """,
    strict: .depending(
      "narrows where the old step divides the new one, widens where the new one divides the old one, otherwise both",
      among: [.both, .narrows, .widens], stepEffect),
    examples: [
      RuleExample(
        summary: "a coarser step",
        old: #"{"type":"integer","multipleOf":2}"#, new: #"{"type":"integer","multipleOf":6}"#,
        at: "/multipleOf", lost: [#"2"#]),
      RuleExample(
        summary: "a finer step",
        old: #"{"type":"number","multipleOf":0.5}"#, new: #"{"type":"number","multipleOf":0.25}"#,
        at: "/multipleOf", gained: [#"0.25"#]),
      RuleExample(
        summary: "steps of which neither divides the other",
        old: #"{"type":"integer","multipleOf":2}"#, new: #"{"type":"integer","multipleOf":3}"#,
        at: "/multipleOf", lost: [#"2"#], gained: [#"3"#]),
    ],
    message: {
      RuleMessage(
        "the step of \($0.place) went from \($0.oldText) to \($0.newText)",
        consequence: stepConsequence($0))
    })

  /// Exact by decimal division: the multiples of a step lie among those of every divisor of it.
  private static func stepEffect(of change: Change) -> Effect {
    guard let old = change.old?.number, let new = change.new?.number else { return .both }
    return switch (new.isMultiple(of: old), old.isMultiple(of: new)) {
    case (true, true): .none
    case (true, false): .narrows
    case (false, true): .widens
    case (false, false): .both
    }
  }

  private static func stepConsequence(_ change: Change) -> String {
    switch stepEffect(of: change) {
    case .narrows: Consequence.lost("have a number between the new steps")
    case .widens: Consequence.gained("have a number between the old steps")
    case .both, .none: Consequence.bothRejected
    }
  }
}
