extension FileRule {
  /// A schema that a complete reading of its source no longer has.
  public static let schemaRemoved = FileRule(
    id: "schema-removed",
    title: "A schema was removed",
    rationale: """
      Whoever writes or reads documents of this schema has nothing left to check them against. A schema that could not \
      be read is never called removed: only a complete reading of its source, without the schema, is taken for that.
      """,
    severity: .breaking,
    breaks: [.backward, .forward],
    message: { event in
      "the schema \(event.quotedSchema) is gone from its source: writers and readers have nothing left to check against"
    })
}
