public import DriftModel
import JSONModel

/// The question how a registry is, asked once at `{base}/health` as anyone would ask it: without a token.
///
/// An answer of the service's own counts as facts, also where it says 503: it was reached and does not serve. What it
/// says of itself beside a 5xx is kept; `healthy` beside one is not taken at its word. What may be the network's fault,
/// or asks for patience (429), is unknown.
public struct HealthProbe: Probe {
  public let name: ProbeName
  private let source: SourceDefinition
  private let limits: HTTPLimits
  private let surroundings: SourceSurroundings
  private let fetcher: (any HTTPFetcher)?
  private let elapsed: @Sendable (ContinuousClock.Instant) -> Duration

  /// - Parameters:
  ///   - url: the registry's base address.
  ///   - fetcher: the way to the network; `nil` opens a connection for the question and closes it after it.
  ///   - elapsed: the time since a moment, for the latency.
  public init(
    url: String, limits: HTTPLimits = HTTPLimits(), surroundings: SourceSurroundings = .process,
    fetcher: (any HTTPFetcher)? = nil,
    elapsed: @escaping @Sendable (ContinuousClock.Instant) -> Duration = { $0.duration(to: .now) }
  ) {
    source = SourceDefinition(name: "probes.registry", kind: .registry, location: url)
    name = ProbeName(.health, url)
    self.limits = limits
    self.surroundings = surroundings
    self.fetcher = fetcher
    self.elapsed = elapsed
  }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    do {
      let address = try BaseAddress(of: source, peer: .registry).resource(["health"])
      if let fetcher { return await answer(askedAt: moment, of: address, by: fetcher) }
      return await AsyncHTTPFetcher.withFetcher(limits: limits) { fetcher in
        await answer(askedAt: moment, of: address, by: fetcher)
      }
    } catch {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(error.problem))
    }
  }

  private func answer(
    askedAt moment: Timestamp, of address: HTTPAddress, by fetcher: any HTTPFetcher
  ) async -> ProbeAnswer {
    let begin = ContinuousClock.now
    do {
      let arrival = try await arrival(at: address, by: fetcher)
      let latency = Int(elapsed(begin) / .milliseconds(1))
      let finding = try finding(arrival, latency: latency)
      return ProbeAnswer(probe: name, askedAt: moment, digest: finding.digest, outcome: finding.outcome)
    } catch {
      return ProbeAnswer(probe: name, askedAt: moment, outcome: .unknown(error.problem))
    }
  }

  private func finding(_ arrival: Arrival, latency: Int) throws(ResourceFailure) -> ProbeFinding {
    func facts(_ status: String, _ health: RegistryHealth?) -> ProbeFinding {
      let facts = HealthFacts(
        status: status, version: health?.version, latencyMilliseconds: latency, movedTo: arrival.movedTo?.description,
        servedBy: arrival.servedBy?.description)
      return ProbeFinding(.facts(.health(facts)), digest: health.map { _ in SHA256Digest(of: arrival.answer.body) })
    }
    switch arrival.answer.status {
    case 200:
      let health = try RegistryHealth(try document(arrival))
      return facts(health.status, health)
    case 404, 410: return ProbeFinding(.notThere)
    case 500...599:
      let status = "HTTP \(arrival.answer.status)"
      guard let health = try? RegistryHealth(try document(arrival)) else {
        return facts("\(status) without a word of its health", nil)
      }
      return facts(health.status == "healthy" ? "\(status) and `healthy` at once" : health.status, health)
    default:
      let request = get(arrival.address)
      let meaning = StatusMeaning(peer: .registry, request: request, answer: arrival.answer, sentToken: false)
      throw meaning.failure(now: surroundings.now())
    }
  }

  private func document(_ arrival: Arrival) throws(ResourceFailure) -> JSONAnswer {
    do {
      let root = try JSONDocument(parsing: arrival.answer.body).root
      return JSONAnswer(address: arrival.address, root: root, peer: .registry)
    } catch {
      throw ResourceFailure(.malformed, error.problem(in: arrival.address.description))
    }
  }

  /// An answer, and the way to it.
  private struct Arrival {
    let answer: HTTPAnswer
    let address: HTTPAddress
    /// The address in the end, where a permanent redirect was on the way (RFC 9110, sections 15.4.2 and 15.4.9).
    let movedTo: HTTPAddress?
    /// The same, where any redirect was on the way.
    let servedBy: HTTPAddress?
  }

  private func arrival(
    at first: HTTPAddress, by fetcher: any HTTPFetcher
  ) async throws(ResourceFailure) -> Arrival {
    var request = get(first)
    var isMoved = false
    for _ in 0...limits.redirects {
      let answer: HTTPAnswer
      do {
        answer = try await fetcher.fetch(request)
      } catch {
        throw error.failure(at: request.address, of: .registry)
      }
      guard RedirectPolicy.statuses.contains(answer.status) else {
        let end = request.address
        return Arrival(
          answer: answer, address: end, movedTo: isMoved ? end : nil, servedBy: end == first ? nil : end)
      }
      isMoved = isMoved || [301, 308].contains(answer.status)
      request = try RedirectPolicy(peer: .registry, token: nil).request(after: request, answer: answer)
    }
    throw ResourceFailure(
      .malformed, what: "the registry redirects more than \(limits.redirects) times", place: first.description,
      next: "ask the registry's operators, or configure the address that it has moved to")
  }

  private func get(_ address: HTTPAddress) -> HTTPGet {
    var get = HTTPGet(address: address, token: nil, timeout: limits.exchange, maximumBytes: 64 * 1024)
    get.readsServerErrors = true
    return get
  }
}
