import DriftModel

extension HTTPFetchFailure {
  /// The failure as one of a registry's resource. All but an oversized body and an interruption may pass by themselves.
  func failure(at address: HTTPAddress) -> RegistryFailure {
    let place = address.description
    let later = "run again later; if it stays so, check the address, the network and the registry"
    switch self {
    case .notConnected(let why):
      return RegistryFailure(
        .unreachable, what: "no connection to the registry: \(why)", place: place, next: later, retry: .later)
    case .timedOut:
      return RegistryFailure(
        .unreachable, what: "the registry did not answer in time", place: place, next: later, retry: .later)
    case .cutShort:
      return RegistryFailure(
        .unreachable, what: "the registry's answer broke off", place: place, next: later, retry: .later)
    case .notHTTP(let why):
      return RegistryFailure(
        .malformed, what: "what answers is not HTTP: \(why)", place: place, next: later, retry: .later)
    case .tooLarge(let limit):
      return RegistryFailure(
        .malformed, what: "the registry's answer is larger than \(limit) bytes", place: place,
        next: "check that this is the schema registry; a schema of that size is not read")
    case .interrupted:
      return RegistryFailure(
        .unreachable, what: "the reading was interrupted", place: place, next: "run again")
    }
  }
}

extension RegistryFailure {
  /// The failure of everything that is still unread when the time for the whole source is over.
  static func outOfTime(at address: HTTPAddress, limits: RegistryLimits) -> RegistryFailure {
    RegistryFailure(
      .unreachable, what: "the \(limits.wholeSource.components.seconds) s for the whole source are over",
      place: address.description, next: "run again later; if it stays so, ask why the registry is slow")
  }
}
