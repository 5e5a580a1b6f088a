import DriftModel
import Foundation

@testable import SchemaSources

/// A stand-in for python3 that does what a script says, with pip's words as `$@`.
struct FakePip {
  private let script: String
  private let environment: [String: String]
  private let index: String?
  private let time: TimeInterval

  /// The words of a script that make `--dest` its first argument, the folder its second and the requirement its third.
  static let findsFolder = #"while [ "$1" != --dest ]; do shift; done"#

  init(
    _ script: String, environment: [String: String] = [:], index: String? = "https://index.example/simple",
    time: TimeInterval = 120
  ) {
    self.script = script
    self.environment = environment
    self.index = index
    self.time = time
  }

  func download(package: String = "sdk", version: String = "1.0") async throws -> PackageDownload? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pip-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let python = folder.appending(path: "python3")
    try "#!/bin/sh\n\(script)\n".write(to: python, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    let surroundings = IndexFixture.surroundings(["PATH": "/usr/bin:/bin"].merging(environment) { $1 })
    let pip = PipDownload(index: index, python: python, surroundings: surroundings, time: time)
    // A process that another test starts may hold the new script open for writing until it runs (ETXTBSY).
    for _ in 1..<20 {
      let result = await pip.download(package, version: version)
      if result != .failed(PipDownload.unstartable) { return result }
      try await Task.sleep(for: .milliseconds(50))
    }
    return await pip.download(package, version: version)
  }
}
