extension ContainmentRule {
  /// A document of the new version that the old one rejects, and that no breaking change accounts for.
  public static let containmentRefutesForward = ContainmentRule(
    id: "containment-refutes-forward",
    title: "A document shows that new documents are rejected by old readers, beyond what the rules say",
    rationale: """
      Rules look at one change at a time. Where changes work together, or act through a keyword that can turn their \
      direction, only a document tells: this one is accepted now and was rejected before, whatever the rules say.
      """,
    direction: .forward, effect: .widens)
}
