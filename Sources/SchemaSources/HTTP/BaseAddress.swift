import DriftModel
import JSONModel

/// The base URL of a service, from which the addresses of its resources are made.
struct BaseAddress: Sendable {
  /// The base, which may carry a path prefix, without a slash at its end.
  let base: HTTPAddress
  private let peer: HTTPPeer

  /// The base URL that a source names; refused with what is wrong, and without repeating credentials in it.
  init(of definition: SourceDefinition, peer: HTTPPeer) throws(ResourceFailure) {
    let text = definition.location
    guard !text.contains("@") else {
      throw Self.refusal(
        of: definition, what: "the address of \(peer.name) holds a user name or password",
        next: "take it out of the address, and name the environment variable or file that holds a token")
    }
    guard let whole = HTTPAddress(text), !whole.url.contains("?"),
      let base = HTTPAddress(String(whole.url.reversed().drop { $0 == "/" }.reversed()))
    else {
      throw Self.refusal(
        of: definition, what: "the address of \(peer.name) is not an http or https URL without query",
        next: "configure a base URL such as \(peer.example)")
    }
    self.base = base
    self.peer = peer
  }

  /// The address of the resource below the base that `path` and `query` name, each part of them percent-encoded.
  func resource(
    _ path: [String], query: KeyValuePairs<String, String> = [:]
  ) throws(ResourceFailure) -> HTTPAddress {
    let components = path.map(Self.encoded)
    let fields = query.map { "\($0)=\(Self.encoded($1))" }
    guard !path.contains(where: { ["", ".", ".."].contains($0) }),
      let address = HTTPAddress(
        base.url + "/" + components.joined(separator: "/") + (fields.isEmpty ? "" : "?")
          + fields.joined(separator: "&"))
    else {
      throw ResourceFailure(
        .malformed, what: "\(path) is not a path that can be asked for", place: base.description,
        next: "ask \(peer.operators) to rename it")
    }
    return address
  }

  /// The remark that a token on its way over plain http to another machine deserves.
  func warning(ofToken token: Credential?) -> Problem? {
    guard token != nil, base.scheme == "http", !base.isLoopback else { return nil }
    return Problem(
      what: "the token travels over plain http, where others can read it", place: base.description,
      next: "configure the https address of \(peer.name)")
  }

  /// `component` with everything but RFC 3986's unreserved characters percent-encoded, so that it stays one component.
  private static func encoded(_ component: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in component.utf8 {
      let scalar = UnicodeScalar(byte)
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~": text.append(scalar)
      default: text.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return String(text)
  }

  private static func refusal(of definition: SourceDefinition, what: String, next: String) -> ResourceFailure {
    ResourceFailure(.malformed, what: what, place: "source \(definition.name)", next: next)
  }
}
