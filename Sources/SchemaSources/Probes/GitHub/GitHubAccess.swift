import DriftModel
import JSONModel

/// The way to GitHub's REST API that probes share: its address, the token, and the bounds of one look.
public struct GitHubAccess: Sendable {
  let baseURL: String
  let tokenEnvironmentVariable: String?
  let tokenFile: String?
  let limits: GitHubLimits
  let surroundings: SourceSurroundings
  let fetcher: (any HTTPFetcher)?

  /// - Parameters:
  ///   - tokenEnvironmentVariable: the environment variable that holds the bearer token.
  ///   - tokenFile: the file that holds it, where the variable is not set.
  ///   - fetcher: the way to the network; `nil` opens connections for one look and closes them after it.
  public init(
    baseURL: String, tokenEnvironmentVariable: String? = nil, tokenFile: String? = nil,
    limits: GitHubLimits = GitHubLimits(), surroundings: SourceSurroundings = .process,
    fetcher: (any HTTPFetcher)? = nil
  ) {
    self.baseURL = baseURL
    self.tokenEnvironmentVariable = tokenEnvironmentVariable
    self.tokenFile = tokenFile
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
  }

  /// The answer of `probe` that `look` comes to; whatever it throws is an answer that knows nothing.
  func answer(
    to probe: ProbeName, about repository: String, askedAt moment: Timestamp,
    _ look: (GitHubConnection) async throws(ResourceFailure) -> ProbeFinding
  ) async -> ProbeAnswer {
    let finding: ProbeFinding
    do {
      finding = try await found(in: repository, by: look)
    } catch {
      finding = ProbeFinding(.unknown(error.problem))
    }
    return ProbeAnswer(probe: probe, askedAt: moment, digest: finding.digest, outcome: finding.outcome)
  }

  private func found(
    in repository: String, by look: (GitHubConnection) async throws(ResourceFailure) -> ProbeFinding
  ) async throws(ResourceFailure) -> ProbeFinding {
    let definition = SourceDefinition(
      name: repository, kind: .gitHubRelease, location: baseURL, tokenEnvironmentVariable: tokenEnvironmentVariable,
      tokenFile: tokenFile)
    let base = try BaseAddress(of: definition, peer: .gitHub)
    let token = try TokenLookup(definition: definition, surroundings: surroundings).token()
    let deadline = ContinuousClock.now + limits.http.wholeSource
    func connection(by fetcher: any HTTPFetcher) -> GitHubConnection {
      let http = HTTPConnection(
        peer: .gitHub, fetcher: fetcher, limits: limits.http, surroundings: surroundings, token: token,
        deadline: deadline)
      return GitHubConnection(http: http, base: base, repository: repository, limits: limits)
    }
    if let fetcher { return try await look(connection(by: fetcher)) }
    let result = await AsyncHTTPFetcher.withFetcher(limits: limits.http) { fetcher in
      do throws(ResourceFailure) {
        return Result<ProbeFinding, ResourceFailure>.success(try await look(connection(by: fetcher)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
