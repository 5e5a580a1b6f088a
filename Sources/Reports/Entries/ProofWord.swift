/// How far containment stands behind a verdict or a finding.
public enum ProofWord: String, CaseIterable, Sendable {
  /// No document is lost, and no rule says so.
  case proved
  /// A document shows the break.
  case confirmed
  /// A rule says that documents are lost, and containment proves that none is.
  case disputed
  /// Nothing is proved in either way.
  case unproven
}
