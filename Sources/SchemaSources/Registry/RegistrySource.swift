public import DriftModel
import JSONModel

/// A schema registry that is read over HTTP: its health, its index, and every schema that the index lists.
public struct RegistrySource: SchemaSource {
  public let definition: SourceDefinition
  /// Whether the versions of each schema are asked for too: one more request a schema.
  public let readsVersions: Bool
  private let limits: RegistryLimits
  private let surroundings: RegistrySurroundings
  private let fetcher: (any HTTPFetcher)?

  /// - Parameter fetcher: the way to the network; `nil` opens connections for one reading and closes them after it.
  public init(
    _ definition: SourceDefinition, readsVersions: Bool = true, limits: RegistryLimits = RegistryLimits(),
    surroundings: RegistrySurroundings = .process, fetcher: (any HTTPFetcher)? = nil
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
      let address = try RegistryAddress(of: definition)
      let token = try TokenLookup(definition: definition, surroundings: surroundings).token()
      if let fetcher { return await read(address, token: token, fetcher: fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits) {
        await read(address, token: token, fetcher: $0)
      }
    } catch {
      return RegistryReading(outcome: CollectionOutcome(source: definition, fetched: [], failures: [error.of(nil)]))
    }
  }

  private func read(_ address: RegistryAddress, token: BearerToken?, fetcher: any HTTPFetcher) async -> RegistryReading
  {
    let connection = RegistryConnection(
      fetcher: fetcher, limits: limits, surroundings: surroundings, token: token,
      deadline: .now + limits.wholeSource)
    var harvest = RegistryHarvest(source: definition, token: token)
    if token != nil, address.base.scheme == "http", !address.base.isLoopback {
      harvest.remarks.append(
        Problem(
          what: "the token travels over plain http, where others can read it", place: address.base.description,
          next: "configure the registry's https address"))
    }
    let walk = RegistryWalk(
      definition: definition, address: address, connection: connection, limits: limits, readsVersions: readsVersions)
    await walk.gather(into: &harvest)
    return harvest.reading()
  }
}
