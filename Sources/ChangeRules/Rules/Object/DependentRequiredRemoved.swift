import SchemaComparison

extension ChangeRule {
  /// A property whose presence no longer asks for others.
  static let dependentRequiredRemoved = ChangeRule(
    kind: .dependentRequiredRemoved,
    title: "A property no longer asks for others",
    rationale: """
      Writers may send the one property without the other from now on, and readers on the old version reject that.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a card no longer needs its holder",
        old: #"{"type":"object","dependentRequired":{"card":["holder"]}}"#, new: #"{"type":"object"}"#,
        at: "/dependentRequired/card", gained: [#"{"card":1}"#]),
      RuleExample(
        summary: "a card no longer needs a date",
        old: #"{"type":"object","dependentRequired":{"card":["date","holder"]}}"#,
        new: #"{"type":"object","dependentRequired":{"card":["holder"]}}"#,
        at: "/dependentRequired/card", gained: [#"{"card":1,"holder":2}"#]),
    ],
    message: { change in
      let now = change.new == nil ? "which it may leave out now" : "and now has to carry \(change.newText)"
      return RuleMessage(
        "\(change.owner) with the property \(change.quotedName) had to carry \(change.oldText), \(now)",
        consequence: Consequence.gained("carry the one without the other"))
    })
}
