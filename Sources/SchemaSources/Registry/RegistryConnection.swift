import DriftModel
import JSONModel

/// The way to a registry's resources: attempts, pauses, redirects and the meaning of statuses.
struct RegistryConnection: Sendable {
  let fetcher: any HTTPFetcher
  let limits: RegistryLimits
  let surroundings: RegistrySurroundings
  let token: BearerToken?
  /// The moment at which the time for the whole source ends.
  let deadline: ContinuousClock.Instant

  /// The JSON document at `address`, after as many attempts as `attempts` or the limits allow.
  func document(at address: HTTPAddress, attempts: Int? = nil) async throws(RegistryFailure) -> JSONAnswer {
    var schedule = RetrySchedule(limits: limits, attempts: attempts ?? limits.attempts)
    while true {
      do {
        return try await attempt(address)
      } catch {
        guard let pause = schedule.pause(after: error, jitter: surroundings.jitter()),
          ContinuousClock.now + pause < deadline
        else { throw error }
        do { try await surroundings.sleep(pause) } catch { throw HTTPFetchFailure.interrupted.failure(at: address) }
      }
    }
  }

  /// One attempt: the request and the redirects it leads to.
  private func attempt(_ address: HTTPAddress) async throws(RegistryFailure) -> JSONAnswer {
    var request = HTTPGet(
      address: address, token: token, timeout: limits.exchange, maximumBytes: limits.maximumBytes)
    for _ in 0...max(0, limits.redirects) {
      let answer = try await exchange(request)
      if answer.status == 200 { return try parsed(answer, at: request.address) }
      guard RedirectPolicy.statuses.contains(answer.status) else {
        let meaning = StatusMeaning(request: request, answer: answer, sentToken: token != nil)
        throw meaning.failure(now: surroundings.now())
      }
      request = try RedirectPolicy(token: token).request(after: request, answer: answer)
    }
    throw RegistryFailure(
      .malformed, what: "the registry redirects more than \(limits.redirects) times", place: address.description,
      next: "ask the registry's operators, or configure the address that it has moved to")
  }

  /// One exchange within what is left of the source's time.
  private func exchange(_ request: HTTPGet) async throws(RegistryFailure) -> HTTPAnswer {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .outOfTime(at: request.address, limits: limits) }
    let bounded = HTTPGet(
      address: request.address, token: request.token, timeout: min(request.timeout, left),
      maximumBytes: request.maximumBytes)
    do {
      return try await fetcher.fetch(bounded)
    } catch {
      throw error.failure(at: request.address)
    }
  }

  private func parsed(_ answer: HTTPAnswer, at address: HTTPAddress) throws(RegistryFailure) -> JSONAnswer {
    let limits = JSONLimits(maximumDepth: JSONLimits.standard.maximumDepth, maximumBytes: limits.maximumBytes)
    let root: JSONValue
    do {
      root = try JSONDocument(parsing: answer.body, limits: limits).root
    } catch {
      throw RegistryFailure(.malformed, error.problem(in: address.description))
    }
    if let token, token.occurs(in: root) {
      throw RegistryFailure(
        .malformed, what: "the registry's answer repeats the token that was sent to it", place: address.description,
        next: "replace the token, and tell the registry's operators; the answer was thrown away")
    }
    return JSONAnswer(address: address, root: root)
  }
}
