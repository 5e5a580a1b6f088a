import DriftModel
import JSONModel

/// The base URL of a registry, from which the addresses of its resources are made.
struct RegistryAddress: Sendable {
  /// The base, which may carry a path prefix, without a slash at its end.
  let base: HTTPAddress

  /// The base URL that a source names; refused with what is wrong, and without repeating credentials in it.
  init(of definition: SourceDefinition) throws(RegistryFailure) {
    let text = definition.location
    guard !text.contains("@") else {
      throw Self.refusal(
        of: definition, what: "the registry's address holds a user name or password",
        next: "take it out of the address, and name the environment variable or file that holds a token")
    }
    guard let whole = HTTPAddress(text), !whole.url.contains("?"),
      let base = HTTPAddress(String(whole.url.reversed().drop { $0 == "/" }.reversed()))
    else {
      throw Self.refusal(
        of: definition, what: "the registry's address is not an http or https URL without query",
        next: "configure a base URL such as https://registry.example.org/api/v1")
    }
    self.base = base
  }

  /// The address of the resource below the base that `path` names, each component percent-encoded.
  func resource(_ path: String...) throws(RegistryFailure) -> HTTPAddress {
    let components = path.map(Self.encoded)
    guard !path.contains(where: { ["", ".", ".."].contains($0) }),
      let address = HTTPAddress(base.url + "/" + components.joined(separator: "/"))
    else {
      throw RegistryFailure(
        .malformed, what: "\(path) is not a path that can be asked for", place: base.description,
        next: "ask the registry's operators to rename the track or schema")
    }
    return address
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

  private static func refusal(of definition: SourceDefinition, what: String, next: String) -> RegistryFailure {
    RegistryFailure(.malformed, what: what, place: "source \(definition.name)", next: next)
  }
}
