import Foundation
import JSONModel

extension GitProgram {
  /// The most bytes that one listing may have; a million commits need fewer.
  private static let maximumOutput = 128 << 20
  /// The most bytes of git's own words that a problem quotes.
  private static let maximumMessage = 400

  /// What git prints for a command that runs to a successful end.
  func output(_ words: [String]) throws(Problem) -> [UInt8] {
    let process = process(words)
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { throw notStarted }
    let message = DrainedPipe(errors, keeping: Self.maximumMessage)
    let bytes = Descriptor(output.fileHandleForReading).read(atMost: Self.maximumOutput)
    if bytes == nil { process.terminate() }
    process.waitUntilExit()
    guard let bytes else {
      throw Problem(
        what: "`git \(words.first ?? "")` prints more than \(Self.maximumOutput) bytes", place: folder,
        next: "name fewer paths")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw failure(of: words, saying: message.text())
    }
    return bytes
  }

  /// The problem of a git that is there and cannot be run.
  var notStarted: Problem {
    Problem(what: "git could not be started", place: folder, next: "run `git --version` to see why")
  }

  private func failure(of words: [String], saying message: String) -> Problem {
    let reason = message.split(separator: "\n").first.map { ": \($0)" } ?? ""
    return Problem(
      what: "`git \(words.first ?? "")` failed\(reason)", place: folder,
      next: "check the repository's folder, the name of the branch or commit, and the path")
  }
}

/// An open descriptor that is read in pieces, without the size that a whole file would have.
struct Descriptor {
  private let handle: FileHandle

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// The next bytes, at most as many as `buffer` holds; 0 at the end or after an error.
  func read(into buffer: inout [UInt8]) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(handle.fileDescriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      return max(count, 0)
    }
  }

  /// All bytes up to the end, or `nil` where there are more than `limit`.
  func read(atMost limit: Int) -> [UInt8]? {
    var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(into: &chunk)
      if count == 0 { return bytes }
      if bytes.count + count > limit { return nil }
      bytes += chunk[..<count]
    }
  }
}
