public import DriftModel
public import JSONModel

/// One request that tells another system something.
public struct OutgoingRequest: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  let address: HTTPAddress
  let method: Method
  let headers: [(name: String, value: String)]
  let body: [UInt8]
  let token: Credential?
  /// What messages call the receiver. The address is in none of them: it may be a secret by itself.
  let place: String

  /// A request to an address that needs no token.
  public init(
    to address: HTTPAddress, method: Method, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
    place: String
  ) {
    self.init(address, method, headers, body, token: nil, place)
  }

  /// A report of drift to the registry that `source` is, with the source's token (`POST /admin/telemetry`).
  ///
  /// Throws the problem of an address or a token that cannot be used.
  public init(
    telemetry body: [UInt8], to source: SourceDefinition, surroundings: SourceSurroundings
  ) throws(Problem) {
    do {
      let address = try BaseAddress(of: source, peer: .registry).resource(["admin", "telemetry"])
      let token = try TokenLookup(definition: source, surroundings: surroundings).token()
      self.init(address, .post, [("Content-Type", "application/json")], body, token: token, address.description)
    } catch {
      throw error.problem
    }
  }

  private init(
    _ address: HTTPAddress, _ method: Method, _ headers: [(name: String, value: String)], _ body: [UInt8],
    token: Credential?, _ place: String
  ) {
    self.address = address
    self.method = method
    self.headers = headers
    self.body = body
    self.token = token
    self.place = place
  }
}
