extension FileRule {
  /// The same version, or the same tag, with other bytes.
  public static let versionRewritten = FileRule(
    id: "version-rewritten",
    title: "A published version was rewritten",
    rationale: """
      A version is a promise that its bytes stay. Whoever pinned or cached it now holds something else under the same \
      name, and cannot tell from the name. What changed inside is judged by the other rules.
      """,
    severity: .risky,
    message: { event in
      let version = (event.to ?? event.from).map { "version \(ValueWording.quoted($0))" } ?? "a version"
      return
        "\(version) of the schema \(event.quotedSchema) has other bytes than before under the same name\(event.ending)"
    })
}
