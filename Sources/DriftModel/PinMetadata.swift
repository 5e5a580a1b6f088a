/// What a `_metadata.json` says about the pinned copies beside it: where they were fetched from, and which were not.
public struct PinMetadata: Hashable, Sendable {
  /// The registry's address, without a user or password that it may have carried.
  public let registryURL: String?
  public let track: String?
  /// The time of fetching, as the file writes it.
  public let fetchedAt: String?
  /// How many schemas the pin says that it fetched.
  public let fetchedCount: Int?
  /// The ids of the schemas that the pin could not fetch.
  public let failedSchemas: [String]

  public init(
    registryURL: String? = nil, track: String? = nil, fetchedAt: String? = nil, fetchedCount: Int? = nil,
    failedSchemas: [String] = []
  ) {
    self.registryURL = registryURL
    self.track = track
    self.fetchedAt = fetchedAt
    self.fetchedCount = fetchedCount
    self.failedSchemas = failedSchemas
  }
}
