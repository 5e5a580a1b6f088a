/// What a person stated about an item that no machine can look at.
public struct Attestation: Hashable, Sendable {
  /// The id of the checklist item, or of the trigger where it allows an attestation.
  public let item: String
  public let kind: Kind
  public let by: String
  public let note: String
  public let statedAt: Timestamp
  /// The end of the last day on which it holds.
  public let expiresAt: Timestamp?

  public enum Kind: String, Sendable {
    case pass, fail, waived
  }

  public init(item: String, kind: Kind, by: String, note: String, statedAt: Timestamp, expiresAt: Timestamp?) {
    self.item = item
    self.kind = kind
    self.by = by
    self.note = note
    self.statedAt = statedAt
    self.expiresAt = expiresAt
  }
}
