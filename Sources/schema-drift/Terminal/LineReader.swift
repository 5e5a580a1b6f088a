import Foundation
import JSONModel

/// The lines of a file or stream, read in large pieces.
struct LineReader: ~Copyable {
  /// The size of a piece in bytes.
  static let chunk = 1 << 18

  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []
  /// The part of the buffer that has not been returned yet.
  private var unread = 0..<0
  /// How far the unread part has been searched for a line feed in vain.
  private var searched = 0
  private var isAtEnd = false

  /// The lines of an open descriptor, which stays open.
  init(descriptor: Int32) {
    self.init(descriptor: descriptor, ownsDescriptor: false)
  }

  /// The lines of a file; `-` is standard input.
  init(path: String) throws(Problem) {
    guard path != "-" else {
      self.init(descriptor: 0)
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Problem(what: "the file could not be read", place: path, next: "check that it exists and may be read")
    }
    self.init(descriptor: descriptor, ownsDescriptor: true)
  }

  private init(descriptor: Int32, ownsDescriptor: Bool) {
    self.descriptor = descriptor
    self.ownsDescriptor = ownsDescriptor
  }

  deinit { if ownsDescriptor, descriptor >= 0 { close(descriptor) } }

  /// Whether the next line is at hand in full, so that nobody has to be waited for.
  var hasBufferedLine: Bool { lineFeed() != nil }

  /// Calls `body` with the next line, without its line feed; false after the last. Empty lines at the end count for
  /// nothing.
  mutating func withNextLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    while true {
      if let end = lineFeed() {
        pass(unread.lowerBound..<end, body)
        unread = end + 1..<unread.upperBound
        searched = unread.lowerBound
        return true
      }
      searched = unread.upperBound
      if isAtEnd {
        guard !unread.isEmpty else { return false }
        pass(unread, body)
        unread = unread.upperBound..<unread.upperBound
        return true
      }
      fill()
    }
  }

  /// The next line as an array.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    return withNextLine { line = Array($0) } ? line : nil
  }

  private func pass(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard searched < unread.upperBound, let start = bytes.baseAddress,
        let found = memchr(start + searched, 0x0A, unread.upperBound - searched)
      else { return nil }
      return UnsafeRawPointer(found) - start
    }
  }

  /// Reads another piece behind the unread part, which moves to the front of the buffer.
  private mutating func fill() {
    let count = unread.count
    if unread.lowerBound > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        if let start = bytes.baseAddress { memmove(start, start + unread.lowerBound, count) }
      }
      searched -= unread.lowerBound
    }
    if buffer.count < count + Self.chunk {
      buffer.append(contentsOf: repeatElement(0, count: max(count, Self.chunk) + count + Self.chunk - buffer.count))
    }
    let received = buffer.withUnsafeMutableBytes { bytes -> Int in
      var received = -1
      repeat {
        received = read(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
      } while received < 0 && errno == EINTR
      return received
    }
    if received <= 0 { isAtEnd = true }
    unread = 0..<count + max(0, received)
  }
}
