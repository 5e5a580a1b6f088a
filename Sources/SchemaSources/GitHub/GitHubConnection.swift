import DriftModel
import Foundation
import JSONModel

/// The requests to GitHub's REST API about one repository, one at a time.
struct GitHubConnection: Sendable {
  let http: HTTPConnection
  let base: BaseAddress
  /// `owner/name`, which the configuration has checked.
  let repository: String
  let limits: GitHubLimits

  /// The address of a resource of the repository.
  func resource(_ path: [String], query: KeyValuePairs<String, String> = [:]) throws(ResourceFailure) -> HTTPAddress {
    try base.resource(["repos"] + repository.split(separator: "/").map(String.init) + path, query: query)
  }

  /// The page of a list at `address`, or the word that it is still the one with `validator`.
  func page(at address: HTTPAddress, validator: String? = nil) async throws(ResourceFailure) -> GitHubPage {
    var get = HTTPGet(
      address: address, token: http.token, headers: headers(accept: "application/vnd.github+json"),
      timeout: limits.http.exchange, maximumBytes: limits.http.maximumBytes)
    get.headers["If-None-Match"] = validator
    let (answer, source) = try await http.answer(to: get)
    if answer.status == 304 { return .unchanged }
    if let type = answer.headers["content-type"], !type.lowercased().contains("json") {
      throw ResourceFailure(
        .malformed, what: "GitHub answered with \(type.prefix(80)) where JSON was expected", place: source.description,
        next: http.peer.check)
    }
    return .fresh(
      try http.document(in: answer, from: source), validator: entityTag(in: answer),
      next: try next(after: source, in: answer))
  }

  /// The bytes at `address`, wherever its redirects lead.
  func download(_ address: HTTPAddress) async throws(ResourceFailure) -> [UInt8] {
    let get = HTTPGet(
      address: address, token: http.token, headers: headers(accept: "application/octet-stream"),
      timeout: limits.download, maximumBytes: limits.archive.maximumArchiveBytes)
    return try await http.answer(to: get).answer.body
  }

  private func headers(accept: String) -> [String: String] {
    ["Accept": accept, "X-GitHub-Api-Version": "2022-11-28"]
  }

  /// The page's `ETag`, unless it is too long to keep or gives the token away.
  private func entityTag(in answer: HTTPAnswer) -> String? {
    answer.headers["etag"].flatMap { tag in
      tag.utf8.count <= 256 && http.token?.occurs(inText: tag) != true ? tag : nil
    }
  }

  /// The next page that an answer names; one at another origin would be sent the token, and is refused.
  private func next(after address: HTTPAddress, in answer: HTTPAnswer) throws(ResourceFailure) -> HTTPAddress? {
    guard let target = answer.headers["link"].flatMap(LinkHeader.next) else { return nil }
    guard let next = address.resolving(location: target), next.hasSameOrigin(as: base.base) else {
      throw ResourceFailure(
        .malformed, what: "the list goes on at another server", place: address.description, next: http.peer.check)
    }
    guard http.token?.occurs(inText: next.url.removingPercentEncoding ?? next.url) != true else {
      throw ResourceFailure(
        .malformed, what: "the list goes on at an address that holds the token", place: address.description,
        next: "replace the token, and tell \(http.peer.operators)")
    }
    return next
  }
}

/// A page of a list, in answer to a conditional request.
enum GitHubPage {
  /// The page is what it was.
  case unchanged
  /// The page's document, its `ETag`, and the address of the page after it.
  case fresh(JSONAnswer, validator: String?, next: HTTPAddress?)
}
