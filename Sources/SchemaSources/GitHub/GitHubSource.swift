public import DriftModel
import JSONModel

/// A source that reads schemas from the releases or the workflow artifacts of a repository at GitHub.
///
/// Every release, and every artifact, is an edition. A run reads those that no earlier run read, and hands over the
/// newest as what the source offers today. It asks for one thing at a time.
public struct GitHubSource: SchemaSource {
  public let definition: SourceDefinition
  private let shelf: any EditionShelf
  private let limits: GitHubLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?

  /// - Parameters:
  ///   - shelf: what earlier runs kept.
  ///   - fetcher: the way to the network; `nil` opens connections for one reading and closes them after it.
  public init(
    _ definition: SourceDefinition, shelf: any EditionShelf = EmptyEditionShelf(),
    limits: GitHubLimits = GitHubLimits(), surroundings: SourceSurroundings = .process,
    fetcher: (any HTTPFetcher)? = nil
  ) {
    self.definition = definition
    self.shelf = shelf
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  public func collect() async -> CollectionOutcome {
    do throws(ResourceFailure) {
      guard let selection = definition.gitHub else {
        throw ResourceFailure(
          .malformed, what: "the source names no repository", place: "source \(definition.name)",
          next: "configure its `repository`")
      }
      let base = try BaseAddress(of: definition, peer: .gitHub)
      let token = try TokenLookup(definition: definition, surroundings: surroundings).token()
      if let fetcher { return await read(selection, base, token, fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits.http) { await read(selection, base, token, $0) }
    } catch {
      return CollectionOutcome(source: definition, fetched: [], failures: [error.of(nil)])
    }
  }

  private func read(
    _ selection: GitHubSelection, _ base: BaseAddress, _ token: Credential?, _ fetcher: any HTTPFetcher
  ) async -> CollectionOutcome {
    let http = HTTPConnection(
      peer: .gitHub, fetcher: fetcher, limits: limits.http, surroundings: surroundings, token: token,
      deadline: .now + limits.http.wholeSource)
    let connection = GitHubConnection(
      http: http, base: base, repository: selection.repository, limits: limits)
    let publisher: any EditionPublisher =
      if let artifact = selection.artifact {
        ArtifactList(name: artifact, selection: selection, connection: connection)
      } else {
        ReleaseList(selection: selection, connection: connection)
      }
    let outcome = await EditionRun(
      definition: definition, selection: selection, publisher: publisher, connection: connection, shelf: shelf
    ).outcome()
    return token.map(outcome.redacted(by:)) ?? outcome
  }
}
