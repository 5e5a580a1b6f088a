/// What a service said of its health.
public struct HealthFacts: Hashable, Sendable {
  /// The word of the answer, such as `healthy`.
  public let status: String
  /// The version that the service states, such as `0.1.0`.
  public let version: String?
  public let latencyMilliseconds: Int
  /// The address that answered in the end, where a permanent redirect (301, 308) led there.
  public let movedTo: String?
  /// The address that answered in the end, where any redirect led there.
  public let servedBy: String?

  public init(
    status: String, version: String?, latencyMilliseconds: Int, movedTo: String? = nil, servedBy: String? = nil
  ) {
    self.status = status
    self.version = version
    self.latencyMilliseconds = latencyMilliseconds
    self.movedTo = movedTo
    self.servedBy = servedBy ?? movedTo
  }
}
