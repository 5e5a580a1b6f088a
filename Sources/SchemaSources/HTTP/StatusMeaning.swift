import DriftModel
import Foundation

/// What an answer other than 200 means for a person and for a second attempt.
struct StatusMeaning {
  let peer: HTTPPeer
  let request: HTTPGet
  let answer: HTTPAnswer
  /// Whether the source has a token, whether or not this request carried it.
  let sentToken: Bool

  /// The statuses that say that the failure may pass: too many requests, and trouble on the server's side.
  private static let passing: Set = [429, 500, 502, 503, 504]

  func failure(now: Date) -> ResourceFailure {
    let pause = RequestedPause(answer.headers, now: now)
    switch answer.status {
    case 403 where pause != nil, _ where Self.passing.contains(answer.status):
      return ResourceFailure(
        .unreachable, what: "\(peer.name) answered \(answer.status)" + (pause?.clause ?? ""), place: place,
        next: pause?.limitReset == nil
          ? "run again later; if it stays so, ask \(peer.operators)"
          : "run again after that" + (sentToken ? "" : "; a token raises the limit"),
        status: answer.status, retry: pause.map { .after($0.duration) } ?? .later)
    case 401, 403:
      return ResourceFailure(
        .denied, what: "\(peer.name) answered \(answer.status): it does not let this reader in", place: place,
        next: advice, status: answer.status)
    case 404:
      return ResourceFailure(
        .unreachable, what: "\(peer.name) answered 404: nothing is there", place: place, next: peer.absence,
        status: 404)
    default:
      return ResourceFailure(
        .unreachable, what: "\(peer.name) answered \(answer.status) where 200 was expected", place: place,
        next: peer.check, status: answer.status)
    }
  }

  private var place: String { request.address.description }

  private var advice: String {
    switch (sentToken, request.token) {
    case (false, _): "name the environment variable or file that holds a token for this source"
    case (true, nil):
      "run again: a redirect led here, where the token is not sent; it is for \(peer.operators) to say if the service moved"
    case (true, _): "renew the token, or have it given the scope \(peer.scope)"
    }
  }
}
