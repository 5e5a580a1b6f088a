extension FileRule {
  /// A schema that its source came to mark as deprecated.
  public static let schemaDeprecated = FileRule(
    id: "schema-deprecated",
    title: "A schema was deprecated",
    rationale: """
      Documents and readers work as before, but the owners announce that the schema will go. This is the time to ask \
      what takes its place and by when.
      """,
    severity: .risky,
    message: { event in
      "the schema \(event.quotedSchema) is now marked as deprecated\(event.ending): its readers should plan to move"
    })
}
