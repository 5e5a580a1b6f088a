import Foundation

/// An `http` or `https` URL without credentials, taken apart for the decisions that redirects and tokens need.
public struct HTTPAddress: Hashable, Sendable {
  /// The whole URL, without a fragment.
  public let url: String
  /// `http` or `https`.
  public let scheme: String
  /// The host in lower case, without the brackets of IPv6.
  public let host: String
  /// The port, also where the URL leaves the usual one out.
  public let port: Int

  /// The address that `text` spells, or `nil` for anything but an http(s) URL with a host and without user or password.
  public init?(_ text: String) {
    guard var parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https", let host = parts.host?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil, (1...65_535).contains(parts.port ?? 80)
    else { return nil }
    parts.fragment = nil
    guard let url = parts.string else { return nil }
    self.url = url
    self.scheme = scheme
    self.host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    port = parts.port ?? (scheme == "https" ? 443 : 80)
  }

  /// The address that a `Location` header names, seen from this one (RFC 9110, section 10.2.2).
  func resolving(location: String) -> HTTPAddress? {
    guard let base = URL(string: url), let target = URL(string: location, relativeTo: base) else { return nil }
    return HTTPAddress(target.absoluteString)
  }

  /// Whether scheme, host and port are the same, so that a token may be sent to both.
  func hasSameOrigin(as other: HTTPAddress) -> Bool {
    (scheme, host, port) == (other.scheme, other.host, other.port)
  }

  /// Whether the host is this machine, where plain http shows a token to nobody else.
  var isLoopback: Bool {
    host == "localhost" || host == "::1" || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
  }
}

extension HTTPAddress: CustomStringConvertible {
  /// The URL for messages: without its query, where signed addresses keep secrets.
  public var description: String { String(url.prefix { $0 != "?" }) }
}
