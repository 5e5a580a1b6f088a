import Foundation
import JSONModel

/// A Python script beside this file that measures a peer; `PEER_PYTHON` names a Python that has the peer.
///
/// `pip install jsonschema-rs==0.60.3` into any virtual environment makes one.
struct PeerScript {
  private let python: URL
  private let script: URL

  /// The script of a name; `nil` where `PEER_PYTHON` is not set.
  init?(_ name: String) {
    guard let path = ProcessInfo.processInfo.environment["PEER_PYTHON"] else { return nil }
    python = URL(fileURLWithPath: path)
    script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("\(name).py")
  }

  /// The number that the script prints under each name.
  func figures(_ arguments: [URL]) throws -> [String: Double] {
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = [script.path] + arguments.map(\.path)
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    let root = try JSONDocument(parsing: Array(bytes)).root
    return Dictionary(
      uniqueKeysWithValues: (root.object.map(Array.init) ?? []).compactMap { name, value in
        value.number.flatMap { Double($0.description) }.map { (name, $0) }
      })
  }
}
