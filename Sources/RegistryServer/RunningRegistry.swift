public import DriftModel

/// A server that is up: where it listens, and what it offers.
public struct RunningRegistry: Sendable {
  /// The base URL, without a slash at its end.
  public let baseURL: String
  /// What it offers; set its `content` to change that for the next request.
  public let live: LiveRegistryContent
}

/// Runs `body` beside a registry on a free loopback port, which is stopped when `body` ends.
///
/// Throws what `body` throws, and a `Problem` where the registry cannot listen.
public func withRunningRegistry<Result: Sendable>(
  _ content: RegistryContent, now: @escaping @Sendable () -> Timestamp = { Timestamp(secondsSince1970: 0) },
  token: String? = nil, _ body: @escaping @Sendable (RunningRegistry) async throws -> Result
) async throws -> Result {
  let live = LiveRegistryContent(content)
  let server = RegistryServer(content: live, now: now, token: token)
  let (addresses, listening) = AsyncStream.makeStream(of: String.self)
  return try await withThrowingTaskGroup(of: Result?.self) { group in
    group.addTask {
      defer { listening.finish() }
      try await server.run { listening.yield($0) }
      return nil
    }
    group.addTask {
      guard let baseURL = await addresses.first(where: { _ in true }) else { return nil }
      return try await body(RunningRegistry(baseURL: baseURL, live: live))
    }
    defer { group.cancelAll() }
    while let finished = try await group.next() {
      if let result = finished { return result }
    }
    throw CancellationError()
  }
}
