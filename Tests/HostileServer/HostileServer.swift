import NIOCore
import NIOPosix
import Synchronization

/// A server on loopback that answers with whatever bytes a test wants, or not at all, and remembers what it was asked.
public final class HostileServer: Sendable {
  /// A request as it arrived: its method and target, its header lines by name in lower case, and its body.
  public struct Received: Sendable {
    public let method: String
    public let target: String
    public let headers: [String: String]
    public fileprivate(set) var body = ""
  }

  /// What to send back before the connection is closed.
  public enum Reply: Sendable {
    /// The text as it is, whether or not it is HTTP.
    case bytes(String)
    /// Any bytes, text or not.
    case raw([UInt8])
    /// The text, and then nothing until the other side goes away.
    case stall(after: String)
    /// The text, and then a byte now and then without end.
    case drip(after: String, every: Duration)

    /// A well-formed answer.
    public static func answer(_ status: Int = 200, _ body: String = "", headers: [String] = []) -> Reply {
      .answer(status, Array(body.utf8), headers: headers)
    }

    /// A well-formed answer whose body need not be text.
    public static func answer(_ status: Int = 200, _ body: [UInt8], headers: [String] = []) -> Reply {
      let lines = ["HTTP/1.1 \(status) X", "Content-Length: \(body.count)", "Connection: close"] + headers
      return .raw(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }
  }

  /// The port that the system chose.
  public let port: Int
  private let requests = Mutex<[Received]>([])

  private init(port: Int) {
    self.port = port
  }

  /// The server's address, without a slash at its end.
  public var baseURL: String { "http://127.0.0.1:\(port)" }
  /// All requests so far, in the order in which they arrived.
  public var received: [Received] { requests.withLock { $0 } }

  /// Runs `body` beside a server that answers by `script`, and stops listening when `body` ends. A connection that is
  /// still open then ends with its client.
  public static func run<Result: Sendable>(
    _ script: @escaping @Sendable (Received) -> Reply, _ body: (HostileServer) async throws -> Result
  ) async throws -> Result {
    let running = Mutex<HostileServer?>(nil)
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(
            HostileConnection { request in
              running.withLock { $0?.requests.withLock { $0.append(request) } }
              return script(request)
            })
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = HostileServer(port: listener.localAddress?.port ?? 0)
    running.withLock { $0 = server }
    do {
      let result = try await body(server)
      try await listener.close()
      return result
    } catch {
      try await listener.close()
      throw error
    }
  }
}

/// One connection: it reads one request, replies, and closes.
private final class HostileConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let reply: (HostileServer.Received) -> HostileServer.Reply
  private var text = ""

  init(reply: @escaping (HostileServer.Received) -> HostileServer.Reply) {
    self.reply = reply
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    text += String(buffer: unwrapInboundIn(data))
    guard let request = HostileServer.Received(text) else { return }
    let channel = context.channel
    switch reply(request) {
    case .bytes(let text):
      channel.writeAndFlush(ByteBuffer(string: text)).whenComplete { _ in channel.close(promise: nil) }
    case .raw(let bytes):
      channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in channel.close(promise: nil) }
    case .stall(let text):
      channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    case .drip(let text, let pause):
      channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
      let drops = context.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: TimeAmount(pause)) { _ in
        channel.writeAndFlush(ByteBuffer(string: " "), promise: nil)
      }
      channel.closeFuture.whenComplete { _ in drops.cancel() }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

extension HostileServer.Received {
  /// The request, or `nil` until all of it is there.
  fileprivate init?(_ text: String) {
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    let lines = text[..<end.lowerBound].split(separator: "\r\n")
    method = lines.first?.split(separator: " ").first.map(String.init) ?? ""
    target = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    headers = Dictionary(
      lines.dropFirst().compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        guard let name = parts.first, let value = parts.dropFirst().first else { return nil }
        return (name.lowercased(), String(value.drop { $0 == " " }))
      }, uniquingKeysWith: { first, _ in first })
    body = String(text[end.upperBound...])
    guard body.utf8.count >= Int(headers["content-length"] ?? "") ?? 0 else { return nil }
  }
}
