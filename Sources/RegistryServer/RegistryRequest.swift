import Foundation

/// A request as the registry's rules see it, apart from the transport.
struct RegistryRequest: Sendable {
  let method: String
  /// The decoded components of the path, without the prefix `api/v1` that some clients put in front.
  let path: [String]
  let query: [String: String]
  let authorization: String?
  let body: [UInt8]

  /// - Parameter target: the path and query of the request line.
  init(method: String, target: String, authorization: String? = nil, body: [UInt8] = []) {
    self.method = method
    self.authorization = authorization
    self.body = body
    let parts = URLComponents(string: target)
    let components = (parts?.percentEncodedPath ?? "").split(separator: "/").map {
      String($0).removingPercentEncoding ?? String($0)
    }
    path = Array(components.starts(with: ["api", "v1"]) ? components.dropFirst(2) : components[...])
    query = Dictionary(
      (parts?.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
  }
}
