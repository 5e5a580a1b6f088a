import DriftModel
import JSONModel

/// The way to a service's resources: attempts, pauses, redirects and the meaning of statuses.
struct HTTPConnection: Sendable {
  let peer: HTTPPeer
  let fetcher: any HTTPFetcher
  let limits: HTTPLimits
  let surroundings: SourceSurroundings
  let token: Credential?
  /// The moment at which the time for the whole source ends.
  let deadline: ContinuousClock.Instant
  private let budget = ByteBudget()

  /// The JSON document at `address`, after as many attempts as `attempts` or the limits allow.
  func document(at address: HTTPAddress, attempts: Int? = nil) async throws(ResourceFailure) -> JSONAnswer {
    let get = HTTPGet(address: address, token: token, timeout: limits.exchange, maximumBytes: limits.maximumBytes)
    let (answer, source) = try await self.answer(to: get, attempts: attempts)
    guard budget.spend(answer.body.count, of: limits.maximumTotalBytes) else {
      throw ResourceFailure(
        .malformed, what: "the answers of \(peer.name) are larger than \(limits.maximumTotalBytes) bytes together",
        place: address.description, next: "ask \(peer.operators), or watch one `track` at a time")
    }
    return try document(in: answer, from: source)
  }

  /// The complete answer to `request`, 200 or the 304 that a condition allows, and the address that it came from.
  func answer(
    to request: HTTPGet, attempts: Int? = nil
  ) async throws(ResourceFailure) -> (answer: HTTPAnswer, source: HTTPAddress) {
    var schedule = RetrySchedule(limits: limits, attempts: attempts ?? limits.attempts)
    while true {
      do {
        return try await attempt(request)
      } catch {
        guard let pause = schedule.pause(after: error, jitter: surroundings.jitter()),
          ContinuousClock.now + pause < deadline
        else { throw error }
        do {
          try await surroundings.sleep(pause)
        } catch {
          throw HTTPFetchFailure.interrupted.failure(at: request.address, of: peer)
        }
      }
    }
  }

  /// The JSON document that an answer holds, unless it gives the token away.
  func document(in answer: HTTPAnswer, from address: HTTPAddress) throws(ResourceFailure) -> JSONAnswer {
    let limits = JSONLimits(maximumDepth: JSONLimits.standard.maximumDepth, maximumBytes: limits.maximumBytes)
    let root: JSONValue
    do {
      root = try JSONDocument(parsing: answer.body, limits: limits).root
    } catch {
      throw ResourceFailure(.malformed, error.problem(in: address.description))
    }
    if let token, token.occurs(in: root) {
      throw ResourceFailure(
        .malformed, what: "the answer of \(peer.name) repeats the token that was sent to it",
        place: address.description,
        next: "replace the token, and tell \(peer.operators); the answer was thrown away")
    }
    return JSONAnswer(address: address, root: root, peer: peer)
  }

  /// One attempt: the request and the redirects it leads to.
  private func attempt(_ first: HTTPGet) async throws(ResourceFailure) -> (answer: HTTPAnswer, source: HTTPAddress) {
    var request = first
    for _ in 0...max(0, limits.redirects) {
      let answer = try await exchange(request)
      if answer.status == 200 || answer.status == 304 && request.isConditional { return (answer, request.address) }
      guard RedirectPolicy.statuses.contains(answer.status) else {
        let meaning = StatusMeaning(peer: peer, request: request, answer: answer, sentToken: token != nil)
        throw meaning.failure(now: surroundings.now())
      }
      request = try RedirectPolicy(peer: peer, token: token).request(after: request, answer: answer)
    }
    throw ResourceFailure(
      .malformed, what: "\(peer.name) redirects more than \(limits.redirects) times", place: first.address.description,
      next: "ask \(peer.operators), or configure the address that it has moved to")
  }

  /// One exchange within what is left of the source's time.
  private func exchange(_ request: HTTPGet) async throws(ResourceFailure) -> HTTPAnswer {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .outOfTime(at: request.address, peer: peer, limits: limits) }
    var bounded = request
    bounded.timeout = min(request.timeout, left)
    do {
      return try await fetcher.fetch(bounded)
    } catch {
      throw error.failure(at: request.address, of: peer)
    }
  }
}
