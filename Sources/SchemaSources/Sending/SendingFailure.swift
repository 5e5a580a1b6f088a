public import JSONModel

/// The reason why a receiver did not accept a request.
public struct SendingFailure: Sendable {
  public let problem: Problem
  /// Whether the receiver gave an answer at all. One that does not is not worth the next request of the same night.
  public let isAnswered: Bool

  init(status: Int, place: String) {
    let isRedirect = (300..<400).contains(status)
    problem = Problem(
      what: "the receiver answered \(status)" + (isRedirect ? ", a redirect, which is not followed" : ""), place: place,
      next: isRedirect ? "configure the address that it has moved to" : "check the address, the secret and the token")
    isAnswered = true
  }

  init(_ failure: HTTPFetchFailure, place: String) {
    let what =
      switch failure {
      case .notConnected(let why): "no connection to the receiver: \(why)"
      case .timedOut: "the receiver did not answer in time"
      case .cutShort: "the receiver's answer broke off"
      case .notHTTP: "what answers is not HTTP"
      case .tooLarge: "the receiver's answer is too large"
      case .interrupted: "the sending was interrupted"
      }
    problem = Problem(what: what, place: place, next: "check the address and the network")
    isAnswered = false
  }
}
