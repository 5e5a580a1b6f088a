extension ContainmentRule {
  /// A document of the old version that the new one rejects, and that no breaking change accounts for.
  public static let containmentRefutesBackward = ContainmentRule(
    id: "containment-refutes-backward",
    title: "A document shows that old documents are rejected, beyond what the rules say",
    rationale: """
      Rules look at one change at a time. Where changes work together, or act through a keyword that can turn their \
      direction, only a document tells: this one was accepted and is rejected, whatever the rules say.
      """,
    direction: .backward, effect: .narrows)
}
