public import DriftModel

/// A schema registry that is read over HTTP: its health, its index, and every schema that the index lists.
public struct RegistrySource: SchemaSource {
  public let definition: SourceDefinition
  /// Whether the versions of each schema are asked for too: one more request a schema.
  public let readsVersions: Bool
  private let limits: RegistryLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?

  /// - Parameter fetcher: the way to the network; `nil` opens connections for one reading and closes them after it.
  public init(
    _ definition: SourceDefinition, readsVersions: Bool = true, limits: RegistryLimits = RegistryLimits(),
    surroundings: SourceSurroundings = .process, fetcher: (any HTTPFetcher)? = nil
  ) {
    self.definition = definition
    self.readsVersions = readsVersions
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  public func collect() async -> CollectionOutcome {
    await read().outcome
  }

  /// One reading with everything that the registry tells; like `collect()` it never throws.
  public func read() async -> RegistryReading {
    do {
      let address = try BaseAddress(of: definition, peer: .registry)
      let token = try TokenLookup(definition: definition, surroundings: surroundings).token()
      if let fetcher { return await read(address, token: token, fetcher: fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits.http) {
        await read(address, token: token, fetcher: $0)
      }
    } catch {
      return RegistryReading(outcome: CollectionOutcome(source: definition, fetched: [], failures: [error.of(nil)]))
    }
  }

  private func read(_ address: BaseAddress, token: Credential?, fetcher: any HTTPFetcher) async -> RegistryReading {
    let connection = HTTPConnection(
      peer: .registry, fetcher: fetcher, limits: limits.http, surroundings: surroundings, token: token,
      deadline: .now + limits.http.wholeSource)
    var harvest = RegistryHarvest(source: definition, token: token)
    if let warning = address.warning(ofToken: token) { harvest.remarks.append(warning) }
    let walk = RegistryWalk(
      definition: definition, address: address, connection: connection, limits: limits, readsVersions: readsVersions)
    await walk.gather(into: &harvest)
    return harvest.reading()
  }
}
