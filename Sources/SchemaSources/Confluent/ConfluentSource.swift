public import DriftModel
import JSONModel

/// A Confluent-compatible schema registry: the newest version of every subject that holds a JSON Schema, and the older
/// ones that no run read yet.
///
/// A subject's context is its track, its version number is the version's name, and its compatibility level is the mode of
/// its verdicts. Subjects of other kinds are skipped by name.
public struct ConfluentSource: SchemaSource {
  public let definition: SourceDefinition
  private let shelf: any EditionShelf
  private let limits: RegistryLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?

  /// - Parameters:
  ///   - shelf: what earlier runs read; without it every listed version is asked for.
  ///   - fetcher: the way to the network; `nil` opens connections for one reading and closes them after it.
  public init(
    _ definition: SourceDefinition, shelf: any EditionShelf = EmptyEditionShelf(),
    limits: RegistryLimits = RegistryLimits(),
    surroundings: SourceSurroundings = .process, fetcher: (any HTTPFetcher)? = nil
  ) {
    self.definition = definition
    self.shelf = shelf
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  public func collect() async -> CollectionOutcome {
    do {
      let address = try BaseAddress(of: definition, peer: .registry)
      let token = try TokenLookup(definition: definition, surroundings: surroundings).token()
      if let fetcher { return await collect(address, token: token, fetcher: fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits.http) {
        await collect(address, token: token, fetcher: $0)
      }
    } catch {
      return CollectionOutcome(source: definition, fetched: [], failures: [error.of(nil)])
    }
  }

  private func collect(
    _ address: BaseAddress, token: Credential?, fetcher: any HTTPFetcher
  ) async -> CollectionOutcome {
    let connection = HTTPConnection(
      peer: .registry, fetcher: fetcher, limits: limits.http, surroundings: surroundings, token: token,
      deadline: .now + limits.http.wholeSource)
    var harvest = RegistryHarvest(source: definition, token: token)
    if let warning = address.warning(ofToken: token) { harvest.remarks.append(warning) }
    let walk = ConfluentWalk(
      definition: definition, address: address, connection: connection, limits: limits, shelf: shelf)
    await walk.gather(into: &harvest)
    return harvest.reading().outcome
  }
}
