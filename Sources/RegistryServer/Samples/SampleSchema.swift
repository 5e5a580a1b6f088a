/// A schema document as the sample registry serves it on one night.
public struct SampleSchema: Hashable, Sendable {
  /// The track on which it is served, `v1` or `v2`.
  public let track: String
  /// The name that identifies it across versions, such as `telemetry.FeedbackEvent`.
  public let schemaID: String
  /// The part of the platform that it belongs to: what stands before the dot of its name.
  public let kind: String
  /// The release that exported it, such as `1.4.0`; the document says the same in `$core_version`.
  public let coreVersion: String
  /// Whether its owners ask readers to leave it.
  public let deprecated: Bool
  /// What its owners say to readers of a deprecated schema.
  public let deprecationNote: String?
  /// The document, with a line break at its end: what a digest is taken over.
  public let text: String
}
