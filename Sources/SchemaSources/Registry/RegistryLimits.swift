/// The bounds of one reading of a registry.
public struct RegistryLimits: Sendable {
  /// The bounds of its requests.
  public var http = HTTPLimits()
  /// The most schemas that an index may list.
  public var maximumSchemas = 10_000
  /// The most versions before the newest that one run reads of a registry that numbers them.
  public var maximumEarlierVersions = 2_000
  /// The most versions that a registry may list of one schema.
  public var maximumVersions = 10_000
  /// How many schemas are fetched at a time.
  public var concurrency = 4

  public init() {}
}
