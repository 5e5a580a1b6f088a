import DriftModel
import JSONModel

/// A value inside a registry's answer, which knows its address so that every complaint can name URL and JSON Pointer.
struct JSONAnswer {
  let address: HTTPAddress
  let value: JSONValue
  let pointer: JSONPointer

  init(address: HTTPAddress, root: JSONValue) {
    self.init(address: address, value: root, pointer: .root)
  }

  private init(address: HTTPAddress, value: JSONValue, pointer: JSONPointer) {
    self.address = address
    self.value = value
    self.pointer = pointer
  }

  /// A member that must be there.
  func member(_ name: String) throws(RegistryFailure) -> JSONAnswer {
    _ = try members()
    guard let member = value[name] else { throw failure("the member \"\(name)\" is missing") }
    return JSONAnswer(address: address, value: member, pointer: pointer.appending(name))
  }

  /// A member that may be left out; `null` counts as left out.
  func optionalMember(_ name: String) throws(RegistryFailure) -> JSONAnswer? {
    guard let member = value[name], !member.isNull else { return nil }
    return try self.member(name)
  }

  func members() throws(RegistryFailure) -> [(name: String, answer: JSONAnswer)] {
    guard let object = value.object else { throw wrongType("an object") }
    return object.map { ($0.name, JSONAnswer(address: address, value: $0.value, pointer: pointer.appending($0.name))) }
  }

  func elements() throws(RegistryFailure) -> [JSONAnswer] {
    guard let array = value.array else { throw wrongType("an array") }
    return array.enumerated().map { index, element in
      JSONAnswer(address: address, value: element, pointer: pointer.appending(index))
    }
  }

  func string() throws(RegistryFailure) -> String {
    guard let string = value.string else { throw wrongType("a string") }
    return string
  }

  func boolean() throws(RegistryFailure) -> Bool {
    guard let boolean = value.boolean else { throw wrongType("true or false") }
    return boolean
  }

  func integer() throws(RegistryFailure) -> Int {
    guard let integer = value.number?.integer else { throw wrongType("an integer") }
    return integer
  }

  func digest() throws(RegistryFailure) -> SHA256Digest {
    guard let digest = SHA256Digest(hexadecimal: try string()) else {
      throw failure("the value is not a SHA-256 digest in 64 hexadecimal digits")
    }
    return digest
  }

  /// The failure that `what` describes, at this value.
  func failure(_ what: String) -> RegistryFailure {
    RegistryFailure(
      .malformed, what: what, place: place,
      next: "check that the base URL is that of a schema registry, or report the answer to its operators")
  }

  /// The URL with the JSON Pointer as its fragment; the URL alone for the whole answer.
  var place: String { pointer.tokens.isEmpty ? address.description : "\(address)#\(pointer)" }

  private func wrongType(_ expected: String) -> RegistryFailure {
    failure("the value is of type \(value.kind.rawValue) where \(expected) is expected")
  }
}
