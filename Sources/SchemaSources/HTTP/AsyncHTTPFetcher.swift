import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// The fetcher that asks the real network, through AsyncHTTPClient with redirects, retries and decompression off.
struct AsyncHTTPFetcher: HTTPFetcher {
  private let client: HTTPClient

  /// Runs `body` with a fetcher whose connections are closed when it ends.
  static func withFetcher<Result: Sendable>(
    limits: HTTPLimits, _ body: (AsyncHTTPFetcher) async -> Result
  ) async -> Result {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: HTTPClient.Configuration.Timeout(
        connect: TimeAmount(limits.connect), read: TimeAmount(limits.silence)),
      decompression: .disabled)
    configuration.httpVersion = .http1Only
    configuration.connectionPool.retryConnectionEstablishment = false
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let result = await body(AsyncHTTPFetcher(client: client))
    // The only error says that the client is shut down already.
    try? await client.shutdown()
    return result
  }

  func fetch(_ request: HTTPGet) async throws(HTTPFetchFailure) -> HTTPAnswer {
    do {
      return try await withThrowingTaskGroup(of: HTTPAnswer?.self) { group in
        group.addTask { try await exchange(request) }
        group.addTask {
          // AsyncHTTPClient's own deadline ends with the head of the answer; this one bounds the body too.
          try await Task.sleep(for: request.timeout)
          return nil
        }
        defer { group.cancelAll() }
        guard let first = try await group.next(), let answer = first else { throw HTTPFetchFailure.timedOut }
        return answer
      }
    } catch let failure as HTTPFetchFailure {
      throw failure
    } catch {
      throw HTTPFetchFailure(error)
    }
  }

  private func exchange(_ get: HTTPGet) async throws -> HTTPAnswer {
    var request = HTTPClientRequest(url: get.address.url)
    for (name, value) in get.headers { request.headers.add(name: name, value: value) }
    request.headers.add(name: "Accept-Encoding", value: "identity")
    request.headers.add(name: "User-Agent", value: "schema-drift")
    if let token = get.token { request.headers.add(name: "Authorization", value: token.authorization) }
    let response = try await client.execute(request, timeout: TimeAmount(get.timeout))
    let headers = Dictionary(
      response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    let status = Int(response.status.code)
    switch status {
    case 200:
      return HTTPAnswer(status: status, headers: headers, body: try await body(of: response, limit: get.maximumBytes))
    case 500...599 where get.readsServerErrors:
      // The status is an answer already, which a body that cannot be read does not undo.
      let body = try? await body(of: response, limit: get.maximumBytes)
      return HTTPAnswer(status: status, headers: headers, body: body ?? [])
    default: return HTTPAnswer(status: status, headers: headers)
    }
  }

  private func body(of response: HTTPClientResponse, limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await chunk in response.body {
      guard chunk.readableBytes <= limit - bytes.count else { throw HTTPFetchFailure.tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    return bytes
  }
}
