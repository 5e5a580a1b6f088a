import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A structural difference that no other rule describes.
  static let otherwiseChanged = ChangeRule(
    kind: .otherwiseChanged,
    title: "Something changed that no other rule describes",
    rationale: """
      A difference is never passed over in silence. What it does to documents has to be judged by a person, or by \
      containment.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "a reference leads to another schema elsewhere",
        old: #"{"properties":{"note":{"$ref":"https://example.com/note.json"}}}"#,
        new: #"{"properties":{"note":{"$ref":"https://example.com/memo.json"}}}"#,
        at: "/properties/note/$ref")
    ],
    message: { change in
      if let text = change.referenceText {
        return RuleMessage(
          "what \(change.place) refers to as \(text) changed, or what that refers to",
          consequence: Consequence.open("the meaning of the change"))
      }
      let values = change.old == nil && change.new == nil ? "" : " from \(change.oldText) to \(change.newText)"
      return RuleMessage(
        "\(change.place) changed\(values)",
        consequence: Consequence.open("the meaning of the change"))
    })
}

extension Change {
  /// The text of a reference whose words are the same and whose document is another one.
  fileprivate var referenceText: String? {
    guard let keyword = newPointer.tokens.last, ["$ref", "$dynamicRef", "$recursiveRef"].contains(keyword),
      let name, name != keyword
    else { return nil }
    return ValueWording.quoted(name)
  }
}
