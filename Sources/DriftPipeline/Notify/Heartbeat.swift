import Foundation
import SchemaSources

/// The sign of life after a recorded run: the address itself after a night that did its work, with or without drift, and
/// `/fail` below it after any other.
struct Heartbeat {
  let address: HTTPAddress
  let status: ExitStatus

  var request: OutgoingRequest {
    OutgoingRequest(to: target, method: .get, place: "the heartbeat's address")
  }

  private var target: HTTPAddress {
    guard status != .clean, status != .drift, let url = URL(string: address.url) else { return address }
    return HTTPAddress(url.appending(path: "fail").absoluteString) ?? address
  }
}
