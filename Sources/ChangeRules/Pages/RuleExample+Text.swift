extension RuleExample {
  /// The example as lines for a code block or a terminal: both schemas, the finding's place, and the documents.
  var lines: [String] {
    [
      "old     \(old)",
      "new     \(new)",
      "at      \(at.isEmpty ? "the root" : at)",
    ] + lost.map { "lost    \($0)" } + gained.map { "gained  \($0)" }
  }
}
