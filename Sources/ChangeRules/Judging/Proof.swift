/// How far containment stands behind what the rules say, of a whole verdict or of one finding.
public enum Proof: String, Sendable, CaseIterable {
  /// No document is lost in a direction that counts, and no rule says so: the structures are equal, or containment proves it.
  case proved
  /// A document shows the break.
  case confirmed
  /// A rule says that documents are lost, and containment proves that none is.
  case disputed
  /// Nothing is proved in either way; the findings count as the rules say.
  case unproven
}
