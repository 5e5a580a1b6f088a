import DriftModel
import Foundation

/// What an answer other than 200 means for a person and for a second attempt.
struct StatusMeaning {
  let request: HTTPGet
  let answer: HTTPAnswer
  /// Whether the source has a token, whether or not this request carried it.
  let sentToken: Bool

  /// The statuses that say that the failure may pass: too many requests, and trouble on the server's side.
  private static let passing: Set = [429, 500, 502, 503, 504]

  func failure(now: Date) -> RegistryFailure {
    let place = request.address.description
    switch answer.status {
    case 401, 403:
      return RegistryFailure(
        .denied, what: "the registry answered \(answer.status): it does not let this reader in", place: place,
        next: advice, status: answer.status)
    case 404:
      return RegistryFailure(
        .unreachable, what: "the registry answered 404: nothing is there", place: place,
        next: "check the base URL, or ask the registry's operators why its index lists it", status: 404)
    case let status where Self.passing.contains(status):
      let asked = answer.headers["retry-after"].flatMap { RetryAfter.pause($0, now: now) }
      let patience = asked.map { " and asks to come back in \($0.components.seconds) s" } ?? ""
      return RegistryFailure(
        .unreachable, what: "the registry answered \(status)\(patience)", place: place,
        next: "run again later; if it stays so, ask the registry's operators", status: status,
        retry: asked.map(RegistryFailure.Retry.after) ?? .later)
    default:
      return RegistryFailure(
        .unreachable, what: "the registry answered \(answer.status) where 200 was expected", place: place,
        next: "check that the base URL is that of a schema registry", status: answer.status)
    }
  }

  private var advice: String {
    switch (sentToken, request.token) {
    case (false, _): "name the environment variable or file that holds a token for this source"
    case (true, nil): "configure this address as the base URL: the token is not sent on to where a redirect leads"
    case (true, _): "renew the token, or have it given the scope to read schemas"
    }
  }
}
