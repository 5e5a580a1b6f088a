extension FileRule {
  /// A document that is not valid JSON, or not a valid schema, where a readable one is expected.
  public static let schemaUnreadable = FileRule(
    id: "schema-unreadable",
    title: "A schema could not be understood",
    rationale: """
      The document was fetched, but it is not valid JSON or not a valid schema, so nothing is known of what changed in \
      it. Unknown is never clean; it is not called breaking either, since the document may be mended tomorrow.
      """,
    severity: .risky,
    message: { event in
      "the schema \(event.quotedSchema) could not be understood\(event.ending): whether it drifted is unknown"
    })
}
