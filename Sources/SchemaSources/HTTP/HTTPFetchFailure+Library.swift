import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

extension HTTPFetchFailure {
  /// The failure that an error of AsyncHTTPClient or of NIO stands for.
  init(_ error: any Error) {
    switch error {
    case let error as HTTPClientError: self = Self(error)
    case let error as HTTPParserError: self = error == .invalidEOFState ? .cutShort : .notHTTP("\(error)")
    case let error as NIOConnectionError: self = .notConnected(Self.cause(of: error))
    case ChannelError.connectTimeout: self = .timedOut
    case is CancellationError: self = .interrupted
    default: self = .notConnected(Self.text(of: error))
    }
  }

  private init(_ error: HTTPClientError) {
    switch error {
    case .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
      .getConnectionFromPoolTimeout:
      self = .timedOut
    case .remoteConnectionClosed, .bodyLengthMismatch, .uncleanShutdown: self = .cutShort
    case .cancelled: self = .interrupted
    default: self = .notConnected(error.shortDescription)
    }
  }

  /// The reason for a failed connection: that of the name's resolution, else that of the last address tried.
  private static func cause(of error: NIOConnectionError) -> String {
    if let last = error.connectionErrors.last { return text(of: last.error) }
    return "the host's name cannot be resolved"
  }

  /// What the system calls the error, such as `Connection refused`, or the library's words for one of its own.
  private static func text(of error: any Error) -> String {
    (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
  }
}
