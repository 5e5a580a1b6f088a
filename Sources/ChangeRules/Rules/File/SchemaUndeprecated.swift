extension FileRule {
  /// A schema that its source no longer marks as deprecated.
  public static let schemaUndeprecated = FileRule(
    id: "schema-undeprecated",
    title: "A schema is no longer deprecated",
    rationale: "The owners took the announcement back, and the schema stays. Whoever planned to move may wait.",
    severity: .compatible,
    message: { event in "the schema \(event.quotedSchema) is no longer marked as deprecated\(event.ending)" })
}
