import Foundation
import Testing

/// A server on loopback that accepts connections and never answers.
final class SilentServer: @unchecked Sendable {
  private let descriptor: Int32
  let port: UInt16

  init() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, size) == 0 && listen(descriptor, 8) == 0
          && getsockname(descriptor, generic, &size) == 0
      }
    }
    try #require(isBound)
    self.descriptor = descriptor
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Whether somebody has connected.
  var isCalled: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Returns once somebody connects; gives up after ten seconds.
  func waitForConnection() async throws {
    for _ in 0..<200 {
      if isCalled { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("nobody connected")
  }

  func stop() { close(descriptor) }
}
