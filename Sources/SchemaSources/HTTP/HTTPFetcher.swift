/// A means of asking one address once: no redirects, no second attempts, no opinion about the status.
///
/// Redirects and retries lie above it, in `HTTPConnection`, where their rules can be tested without a network.
public protocol HTTPFetcher: Sendable {
  func fetch(_ request: HTTPGet) async throws(HTTPFetchFailure) -> HTTPAnswer
}

/// A GET request with the bounds of its answer.
public struct HTTPGet: Sendable {
  public var address: HTTPAddress
  /// The token to send as `Authorization: Bearer`, where this address may see it.
  public var token: Credential?
  /// The headers beside those that every request has; their names begin with capitals.
  public var headers: [String: String]
  /// The time for the whole exchange, from the connection to the last byte of the body.
  public var timeout: Duration
  /// The most bytes of body to read.
  public var maximumBytes: Int
  /// Whether the body of a 5xx is read too; one that is too large or breaks off counts as none.
  public var readsServerErrors = false

  public init(
    address: HTTPAddress, token: Credential?, headers: [String: String] = ["Accept": "application/json"],
    timeout: Duration, maximumBytes: Int
  ) {
    self.address = address
    self.token = token
    self.headers = headers
    self.timeout = timeout
    self.maximumBytes = maximumBytes
  }

  /// Whether the server may answer 304, that nothing has changed.
  var isConditional: Bool { headers["If-None-Match"] != nil }
}

/// A complete answer.
public struct HTTPAnswer: Sendable {
  public let status: Int
  /// The first value of every header, by its name in lower case.
  public let headers: [String: String]
  /// The whole body of a 200, and of a 5xx where the request reads it; empty for all others, whose bodies nobody reads.
  public let body: [UInt8]

  public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// The ways in which an exchange ends without a complete answer.
public enum HTTPFetchFailure: Error, Hashable, Sendable {
  /// No connection; the text says why.
  case notConnected(String)
  /// No complete answer within the time allowed.
  case timedOut
  /// The connection ended in the middle of the answer.
  case cutShort
  /// What came back is not HTTP; the text says what the parser missed.
  case notHTTP(String)
  /// The body is larger than the request allows; reading stopped there.
  case tooLarge(limit: Int)
  /// The task was cancelled.
  case interrupted
}
