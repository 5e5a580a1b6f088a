import DriftModel
import Foundation
import JSONModel

/// One `git cat-file --batch` that hands out the contents of files, one after another, for as long as the value lives.
///
/// A class since it is a process at work; it stays in one place and is asked by one thread.
final class GitBlobReader {
  private let process: Process
  private let requests: FileHandle
  private let answers = Pipe()
  private let folder: String
  /// What was read of the answers and not yet taken.
  private var waiting: ArraySlice<UInt8> = []

  init(program: GitProgram) throws(FileFailure) {
    folder = program.folder
    process = program.process(["cat-file", "--batch"])
    // A socket instead of a pipe: writing to one whose reader has died is an error and no signal.
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw FileFailure(systemError: errno, at: folder)
    }
    requests = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let input = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.standardInput = input
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw FileFailure(reason: .unreachable, problem: program.notStarted) }
  }

  deinit {
    try? requests.close()
    try? answers.fileHandleForReading.close()
    process.waitUntilExit()
  }

  /// The exact bytes of a file; one that is larger than `limit` is passed over and refused. `place` names it in failures.
  func bytes(of object: String, limit: Int, place: String) throws(FileFailure) -> [UInt8] {
    guard send(object + "\n"), let header = line() else { throw silence(at: place) }
    let words = header.split(separator: " ")
    guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 else {
      throw FileFailure(
        .unreachable, "the repository does not hold this file's content", at: place,
        next: "run `git -C \(folder) fsck`; a partial clone has to fetch it first")
    }
    guard let content = take(size, keeping: size <= limit), take(1, keeping: false) != nil else {
      throw silence(at: place)
    }
    guard size <= limit else { throw BoundedFile.tooLarge(limit: limit, at: place) }
    return content
  }

  private func send(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(requests.fileDescriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The text up to the next line feed, which is taken too.
  private func line() -> String? {
    var text: [UInt8] = []
    while let byte = take(1, keeping: true)?.first {
      if byte == UInt8(ascii: "\n") { return String(decoding: text, as: UTF8.self) }
      text.append(byte)
    }
    return nil
  }

  /// The next `count` bytes, or nothing of them where they are not to be kept; `nil` where the answers end before.
  private func take(_ count: Int, keeping isKept: Bool) -> [UInt8]? {
    var (taken, missing) = ([UInt8](), count)
    var chunk = [UInt8]()
    while missing > 0 {
      if waiting.isEmpty {
        if chunk.isEmpty { chunk = [UInt8](repeating: 0, count: 1 << 16) }
        let read = Descriptor(answers.fileHandleForReading).read(into: &chunk)
        guard read > 0 else { return nil }
        waiting = chunk[..<read]
      }
      let piece = waiting.prefix(missing)
      if isKept { taken += piece }
      missing -= piece.count
      waiting = waiting.dropFirst(piece.count)
    }
    return taken
  }

  private func silence(at place: String) -> FileFailure {
    FileFailure(.unreachable, "git ended before it had answered", at: place, next: "run `git -C \(folder) fsck`")
  }
}
