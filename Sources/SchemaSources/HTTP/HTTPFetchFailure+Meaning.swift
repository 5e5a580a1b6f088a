import DriftModel

extension HTTPFetchFailure {
  /// The failure as one of a resource of `peer`. All but an oversized body and an interruption may pass by themselves.
  func failure(at address: HTTPAddress, of peer: HTTPPeer) -> ResourceFailure {
    let place = address.description
    let later = "run again later; if it stays so, check the address, the network and \(peer.name)"
    switch self {
    case .notConnected(let why):
      return ResourceFailure(
        .unreachable, what: "no connection to \(peer.name): \(why)", place: place, next: later, retry: .later)
    case .timedOut:
      return ResourceFailure(
        .unreachable, what: "\(peer.name) did not answer in time", place: place, next: later, retry: .later)
    case .cutShort:
      return ResourceFailure(
        .unreachable, what: "the answer of \(peer.name) broke off", place: place, next: later, retry: .later)
    case .notHTTP(let why):
      return ResourceFailure(
        .malformed, what: "what answers is not HTTP: \(why)", place: place, next: later, retry: .later)
    case .tooLarge(let limit):
      return ResourceFailure(
        .malformed, what: "the answer of \(peer.name) is larger than \(limit) bytes", place: place,
        next: "\(peer.check); an answer of that size is not read")
    case .interrupted:
      return ResourceFailure(
        .unreachable, what: "the reading was interrupted", place: place, next: "run again")
    }
  }
}

extension ResourceFailure {
  /// The failure of everything that is still unread when the time for the whole source is over.
  static func outOfTime(at address: HTTPAddress, peer: HTTPPeer, limits: HTTPLimits) -> ResourceFailure {
    ResourceFailure(
      .unreachable, what: "the \(limits.wholeSource.components.seconds) s for the whole source are over",
      place: address.description, next: "run again later; if it stays so, ask why \(peer.name) is slow")
  }
}
