/// How the registry served one schema to a client that prefers v2 and falls back to v1.
public struct NegotiationFacts: Hashable, Sendable {
  /// The number of schemas that the index lists, by track.
  public let listed: [String: Int]
  /// The schemas for which negotiation did not come to a schema, or met a broken one, with the reason in words.
  public let failed: [String: String]
  /// The schemas that were served on v1 since v2 lacks them.
  public let fellBack: [String]
  /// The schemas whose chosen document is marked deprecated.
  public let deprecated: [String]

  public init(listed: [String: Int], failed: [String: String] = [:], fellBack: [String] = [], deprecated: [String] = [])
  {
    self.listed = listed
    self.failed = failed
    self.fellBack = fellBack
    self.deprecated = deprecated
  }
}
