public import DriftModel
public import Foundation
import JSONModel

/// A means of downloading one release as an installer does.
public protocol PackageDownloading: Sendable {
  /// What came of it; `nil` where there is nothing to download with.
  func download(_ package: String, version: String) async -> PackageDownload?
}

/// pip, where it is there: `python3 -m pip download --no-deps` into a folder of its own that is removed afterwards.
///
/// Only wheels are taken: a source distribution would run its publisher's code on the machine that watches. The index is
/// pip's own unless one is configured; it goes to pip by environment, since a command line is for everyone to read.
public struct PipDownload: PackageDownloading {
  private let python: URL?
  private let index: String?
  private let time: TimeInterval

  /// The most bytes of pip's own words that are kept.
  private static let maximumWords = 4_000

  /// - Parameters:
  ///   - python: the interpreter whose pip is asked; `nil` takes the first `python3` in `PATH`.
  ///   - time: the seconds after which pip is stopped.
  public init(index: String? = nil, python: URL? = nil, time: TimeInterval = 120) {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    self.python =
      python
      ?? places.map { "\($0)/python3" }.first(where: FileManager.default.isExecutableFile(atPath:))
      .map { URL(filePath: $0) }
    self.index = index
    self.time = time
  }

  public func download(_ package: String, version: String) async -> PackageDownload? {
    guard let python, Self.isPlain(package), Self.isPlain(version) else { return nil }
    return await withCheckedContinuation { continuation in
      // A thread of its own: the wait would block one that tasks share.
      Thread { continuation.resume(returning: download("\(package)==\(version)", by: python)) }.start()
    }
  }

  private func download(_ requirement: String, by python: URL) -> PackageDownload? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schema-drift-pip-\(UUID().uuidString)")
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return nil
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = python
    process.arguments = [
      "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check",
      "--quiet", "--retries", "1", "--dest", folder.path, requirement,
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      index.map { ["PIP_INDEX_URL": $0] } ?? [:]
    ) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else { return nil }
    let message = DrainedPipe(errors, keeping: Self.maximumWords)
    if ended.wait(timeout: .now() + time) == .timedOut {
      // A process inherits the signals that its thread blocks, SIGTERM among them; this one cannot be blocked.
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    let words = message.text()
    // Without pip, in want of time and without the network nothing is known of the package.
    let isAnswer = process.terminationStatus == 0 || words.contains("No matching distribution found")
    guard isAnswer, process.terminationReason == .exit else { return nil }
    return Self.result(in: folder, saying: words, isDone: process.terminationStatus == 0)
  }

  private static func result(in folder: URL, saying words: String, isDone: Bool) -> PackageDownload {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    if isDone, let name = names.first, names.count == 1,
      let data = try? Data(contentsOf: folder.appending(path: name))
    {
      return .file(name: name, digest: SHA256Digest(of: data))
    }
    let lines = words.split(separator: "\n").filter { $0.contains("No matching distribution") }
    let line = lines.first.map { String($0.prefix(400)) } ?? "it ended well and left no file"
    // pip blots out passwords itself; what still looks like one goes as well.
    return .refused(line.replacing(/:\/\/[^\/\s@]*@/, with: "://"))
  }

  /// Whether a text can be no option, address or file to pip.
  private static func isPlain(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._!+-]*/) != nil
  }
}
