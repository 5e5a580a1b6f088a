public import DriftModel

/// One change of a schema in structure, between the run that last saw the old one and the run that first saw the new one.
public struct SchemaMovement: Hashable, Sendable {
  public let subject: SubjectName
  /// The start of the last run that still saw the old structure.
  public let after: Timestamp
  /// The start of the first run that saw the new structure.
  public let seenAt: Timestamp
  /// The change in one sentence without a full stop; it may quote foreign text.
  public let change: String
  /// The digest of the new structure in hexadecimal digits.
  public let digest: String?

  public init(subject: SubjectName, after: Timestamp, seenAt: Timestamp, change: String, digest: String? = nil) {
    self.subject = subject
    self.after = after
    self.seenAt = seenAt
    self.change = change
    self.digest = digest
  }
}
