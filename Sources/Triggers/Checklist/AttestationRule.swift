public import DriftModel

/// What people may state, and about what.
public enum AttestationRule {
  /// The triggers that take a person's word.
  private static let triggers: [Trigger] = [.clientSDKPublished, .pipelineIntegrated]

  /// The ids of everything that a statement can be about.
  public static let ids = ChecklistCatalog.all.map(\.id) + triggers.map(\.id)

  /// Why a statement would count for nothing, in one sentence without a full stop; `nil` where it counts.
  public static func refusal(of kind: Attestation.Kind, about id: String, expiresAt: Timestamp?) -> String? {
    if kind == .waived, expiresAt == nil { return "a waiver needs a day on which it ends" }
    if let item = ChecklistCatalog.item(withID: id) {
      return kind != .waived && item.attestable == .never
        ? "a machine looks at `\(id)`, and nobody's word stands in for that; it can only be waived" : nil
    }
    guard triggers.contains(where: { $0.id == id }) else { return "nothing called `\(id)` can be attested" }
    return kind == .waived
      ? "a trigger cannot be waived: state `pass` where it has fired, `fail` to take that back" : nil
  }
}
