import DriftModel
import Foundation

/// A regular file that is read whole and never beyond a limit, even where it grows while it is read.
enum BoundedFile {
  /// The bytes of the file at `path`; `place` names it in failures.
  ///
  /// Opening does not wait: a pipe that is called like a file is refused, not waited for.
  static func read(_ path: String, limit: Int, place: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFailure(systemError: errno, at: place) }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw FileFailure(systemError: errno, at: place) }
    let status = FileStatus(found)
    guard status.kind == .regular else {
      throw FileFailure(.malformed, "this is not a regular file", at: place, next: "name a file")
    }
    guard status.size <= limit else { throw tooLarge(limit: limit, at: place) }
    return try readAll(descriptor, expecting: status.size, limit: limit, place: place)
  }

  private static func readAll(
    _ descriptor: Int32, expecting size: Int, limit: Int, place: String
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw FileFailure(systemError: errno, at: place) }
      if count == 0 { return bytes }
      if bytes.count + count > limit { throw tooLarge(limit: limit, at: place) }
      bytes += chunk[..<count]
    }
  }

  static func tooLarge(limit: Int, at place: String) -> FileFailure {
    FileFailure(
      .malformed, "the file is larger than the limit of \(limit) bytes", at: place,
      next: "make sure that this is the file you mean")
  }
}
