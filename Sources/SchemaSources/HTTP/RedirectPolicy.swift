import DriftModel
import Foundation

/// The rules for following a redirect: https stays https, and a token is seen only by the origin it was meant for.
struct RedirectPolicy: Sendable {
  let peer: HTTPPeer
  /// The token of the source, whether or not the request at hand still carries it.
  let token: Credential?

  /// The statuses that move a GET request elsewhere (RFC 9110, section 15.4).
  static let statuses: Set = [301, 302, 303, 307, 308]

  /// The request that `answer` asks for instead of `request`.
  ///
  /// The token goes on only to the same scheme, host and port; once dropped it does not come back, even if a later
  /// redirect leads home again. The address of a refused redirect is not quoted: it may hold secrets.
  func request(after request: HTTPGet, answer: HTTPAnswer) throws(ResourceFailure) -> HTTPGet {
    guard let location = answer.headers["location"], let target = request.address.resolving(location: location) else {
      throw failure("\(peer.name) redirects to no usable http or https address", from: request, status: answer.status)
    }
    guard request.address.scheme != "https" || target.scheme == "https" else {
      throw failure("\(peer.name) redirects from https to http", from: request, status: answer.status)
    }
    let decoded = target.url.removingPercentEncoding ?? target.url
    guard token?.occurs(inText: decoded) != true else {
      throw failure("\(peer.name) redirects to an address that holds the token", from: request, status: answer.status)
    }
    var next = request
    next.address = target
    if !request.address.hasSameOrigin(as: target) { next.token = nil }
    return next
  }

  private func failure(_ what: String, from request: HTTPGet, status: Int) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: what, place: request.address.description,
      next: "ask \(peer.operators), or configure the address that it has moved to", status: status)
  }
}
