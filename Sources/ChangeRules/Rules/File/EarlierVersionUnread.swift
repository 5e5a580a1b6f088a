extension FileRule {
  /// An older version that a transitive mode asks about, and that could not be read.
  public static let earlierVersionUnread = FileRule(
    id: "earlier-version-unread",
    title: "An older version that the mode asks about was not read",
    rationale: """
      A transitive mode promises something about every version before this one. The publisher lists versions or \
      releases that could not be read, so for these the promise is neither kept nor broken as far as anybody knows.
      """,
    severity: .risky,
    message: { event in
      "the change of the schema \(event.quotedSchema) is not compared with every older version\(event.ending)"
    })
}
