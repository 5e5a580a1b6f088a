public import DriftModel
import Foundation
import Hummingbird
import JSONModel
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// A schema registry over HTTP for demonstrations and tests: the service's read API from memory, on loopback by default.
///
/// It speaks plain HTTP, keeps nothing, and is not meant to face a network.
public struct RegistryServer: Sendable {
  private let live: LiveRegistryContent
  private let host: String
  private let port: Int
  private let token: String?
  private let now: @Sendable () -> Timestamp

  /// - Parameters:
  ///   - port: the port to listen on; 0 lets the system choose.
  ///   - now: the clock of the timestamps in answers.
  ///   - token: the token that `POST /admin/telemetry` asks for; without one it takes no reports.
  public init(
    content: LiveRegistryContent, host: String = "127.0.0.1", port: Int = 0, now: @escaping @Sendable () -> Timestamp,
    token: String? = nil
  ) {
    live = content
    self.host = host
    self.port = port
    self.now = now
    self.token = token
  }

  /// Serves until the task is cancelled, or until SIGINT or SIGTERM where `stopsOnSignals` is set.
  ///
  /// Throws a `Problem` where it cannot listen; a cancelled server ends without an error.
  ///
  /// - Parameter onListening: told the base URL, with the actual port, once connections are accepted.
  public func run(
    stopsOnSignals: Bool = false, onListening: @escaping @Sendable (_ baseURL: String) async -> Void
  ) async throws {
    let services = ServiceGroup(
      configuration: configuration(stopsOnSignals: stopsOnSignals, onListening: onListening))
    // Not a child task: a cancelled server would drop connections that it has just accepted, which NIO ends the process
    // for. Instead it stops accepting, finishes what it has, and then ends.
    let serving = Task { try await services.run() }
    do {
      try await withTaskCancellationHandler {
        try await serving.value
      } onCancel: {
        Task { await services.triggerGracefulShutdown() }
      }
    } catch let error as IOError {
      throw Problem(
        what: "the registry cannot listen: \(String(cString: strerror(error.errnoCode)))", place: "\(host):\(port)",
        next: "choose another port, or 0 for any free one")
    }
  }

  private func configuration(
    stopsOnSignals: Bool, onListening: @escaping @Sendable (String) async -> Void
  ) -> ServiceGroupConfiguration {
    let logger = Logger(label: "registry", factory: { _ in SwiftLogNoOpLogHandler() })
    let application = Application(
      responder: CallbackResponder { (request: Request, _: BasicRequestContext) in try await answer(request) },
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        await onListening("http://\(urlHost):\(channel.localAddress?.port ?? port)")
      },
      // On one loop a connection is accepted and handed over in one go, or not at all.
      eventLoopGroupProvider: .shared(EventLoopGroupProvider.singleton.eventLoopGroup.any()),
      logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: stopsOnSignals ? [.sigterm, .sigint] : [], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    return configuration
  }

  private func answer(_ request: Request) async throws -> Response {
    let body = request.method == .post ? try await request.body.collect(upTo: Self.maximumBody) : ByteBuffer()
    let api = RegistryAPI(content: live.content, token: token, now: now())
    let reply = api.reply(
      to: RegistryRequest(
        method: request.method.rawValue, target: request.uri.string, authorization: request.headers[.authorization],
        body: Array(body.readableBytesView)))
    return Response(
      status: HTTPResponse.Status(code: reply.status), headers: [.contentType: reply.contentType],
      body: ResponseBody(byteBuffer: ByteBuffer(string: reply.text)))
  }

  /// The host as a URL spells it: IPv6 in brackets.
  private var urlHost: String { host.contains(":") ? "[\(host)]" : host }

  private static let maximumBody = 64 * 1024
}
