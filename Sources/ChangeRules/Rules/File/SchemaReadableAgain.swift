extension FileRule {
  /// A document that is a valid schema after it was none.
  public static let schemaReadableAgain = FileRule(
    id: "schema-readable-again",
    title: "A schema can be understood again",
    rationale: """
      The document is a valid schema once more. It is compared with the last version that was one, so nothing that \
      changed in between is missed.
      """,
    severity: .metadata,
    message: { event in "the schema \(event.quotedSchema) can be understood again, after a time when it could not" })
}
