import DriftModel
import JSONModel

/// A value inside a service's answer, which knows its address so that every complaint can name URL and JSON Pointer.
struct JSONAnswer {
  let address: HTTPAddress
  let value: JSONValue
  let pointer: JSONPointer
  private let peer: HTTPPeer

  init(address: HTTPAddress, root: JSONValue, peer: HTTPPeer) {
    self.init(address: address, value: root, pointer: .root, peer: peer)
  }

  private init(address: HTTPAddress, value: JSONValue, pointer: JSONPointer, peer: HTTPPeer) {
    self.address = address
    self.value = value
    self.pointer = pointer
    self.peer = peer
  }

  /// A member that must be there.
  func member(_ name: String) throws(ResourceFailure) -> JSONAnswer {
    _ = try members()
    guard let member = value[name] else { throw failure("the member \"\(name)\" is missing") }
    return at(name, member)
  }

  /// A member that may be left out; `null` counts as left out.
  func optionalMember(_ name: String) throws(ResourceFailure) -> JSONAnswer? {
    guard value.kind == .object else { throw wrongType("an object") }
    guard let member = value[name], !member.isNull else { return nil }
    return try self.member(name)
  }

  func members() throws(ResourceFailure) -> [(name: String, answer: JSONAnswer)] {
    guard let object = value.object else { throw wrongType("an object") }
    return object.map { ($0.name, at($0.name, $0.value)) }
  }

  func elements() throws(ResourceFailure) -> [JSONAnswer] {
    guard let array = value.array else { throw wrongType("an array") }
    return array.enumerated().map { index, element in
      JSONAnswer(address: address, value: element, pointer: pointer.appending(index), peer: peer)
    }
  }

  func string() throws(ResourceFailure) -> String {
    guard let string = value.string else { throw wrongType("a string") }
    return string
  }

  func boolean() throws(ResourceFailure) -> Bool {
    guard let boolean = value.boolean else { throw wrongType("true or false") }
    return boolean
  }

  func integer() throws(ResourceFailure) -> Int {
    guard let integer = value.number?.integer else { throw wrongType("an integer") }
    return integer
  }

  func digest() throws(ResourceFailure) -> SHA256Digest {
    guard let digest = SHA256Digest(hexadecimal: try string()) else {
      throw failure("the value is not a SHA-256 digest in 64 hexadecimal digits")
    }
    return digest
  }

  /// The failure that `what` describes, at this value.
  func failure(_ what: String, next: String? = nil) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: what, place: place,
      next: next ?? "\(peer.check), or report the answer to \(peer.operators)")
  }

  /// The URL with the JSON Pointer as its fragment; the URL alone for the whole answer.
  var place: String { pointer.tokens.isEmpty ? address.description : "\(address)#\(pointer)" }

  private func at(_ name: String, _ member: JSONValue) -> JSONAnswer {
    JSONAnswer(address: address, value: member, pointer: pointer.appending(name), peer: peer)
  }

  private func wrongType(_ expected: String) -> ResourceFailure {
    failure("the value is of type \(value.kind.rawValue) where \(expected) is expected")
  }
}
