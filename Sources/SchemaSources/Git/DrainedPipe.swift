import Foundation
import Synchronization

/// A pipe that a thread of its own reads to the end, so that its writer never waits; only the beginning is kept.
final class DrainedPipe: Sendable {
  private let beginning = Mutex<[UInt8]>([])
  private let finished = DispatchSemaphore(value: 0)

  init(_ pipe: Pipe, keeping limit: Int) {
    let thread = Thread { [self] in
      var chunk = [UInt8](repeating: 0, count: 4096)
      let descriptor = Descriptor(pipe.fileHandleForReading)
      while case let count = descriptor.read(into: &chunk), count > 0 {
        beginning.withLock { $0 += chunk[..<min(count, limit - $0.count)] }
      }
      finished.signal()
    }
    thread.start()
  }

  /// The beginning, once every writer has closed the pipe, else as far as it came until `deadline`; may be asked once.
  ///
  /// A writer that never ends keeps the reading thread, and nobody else.
  func text(until deadline: DispatchTime = .distantFuture) -> String {
    _ = finished.wait(timeout: deadline)
    return String(decoding: beginning.withLock { $0 }, as: UTF8.self)
  }
}
