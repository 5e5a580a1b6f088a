import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// The sender of requests whose answers matter only by their status.
///
/// It follows no redirect, so that no secret goes where nobody meant it to go, and reads no body.
public struct RequestSender: Sendable {
  private let client: HTTPClient
  private let timeout: Duration

  /// Runs `body` with a sender whose connections are closed when it ends.
  ///
  /// - Parameter timeout: the time for each request, from the connection to the head of the answer.
  public static func withSender<Result: Sendable>(
    timeout: Duration, _ body: (RequestSender) async -> Result
  ) async -> Result {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: HTTPClient.Configuration.Timeout(connect: TimeAmount(timeout), read: TimeAmount(timeout)))
    configuration.httpVersion = .http1Only
    configuration.connectionPool.retryConnectionEstablishment = false
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let result = await body(RequestSender(client: client, timeout: timeout))
    // The only error says that the client is shut down already.
    try? await client.shutdown()
    return result
  }

  /// Sends a request once; answers with `nil` where the receiver accepts it with a status from 200 to 299.
  public func send(_ request: OutgoingRequest) async -> SendingFailure? {
    var message = HTTPClientRequest(url: request.address.url)
    message.method = .RAW(value: request.method.rawValue)
    message.headers.add(name: "User-Agent", value: "schema-drift")
    for header in request.headers { message.headers.add(name: header.name, value: header.value) }
    if let token = request.token { message.headers.add(name: "Authorization", value: token.authorization) }
    if request.method == .post { message.body = .bytes(request.body) }
    let status: Int
    do {
      status = Int(try await client.execute(message, timeout: TimeAmount(timeout)).status.code)
    } catch {
      return SendingFailure(HTTPFetchFailure(error), place: request.place)
    }
    return (200..<300).contains(status) ? nil : SendingFailure(status: status, place: request.place)
  }
}
