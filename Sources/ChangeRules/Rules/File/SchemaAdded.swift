extension FileRule {
  /// A schema that no earlier reading had.
  public static let schemaAdded = FileRule(
    id: "schema-added",
    title: "A schema was added",
    rationale: """
      A new schema hurts nobody: no document and no reader depended on it. It may be a sign of where the next version \
      goes.
      """,
    severity: .compatible,
    message: { event in
      "the schema \(event.quotedSchema) is new\(event.to.map { " in version \(ValueWording.quoted($0))" } ?? "")"
    })
}
