import Foundation

/// A folder for one test, removed with the value.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "schema-sources-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes files with the folders on the way to them.
  func write(_ files: [String: [UInt8]]) throws {
    for (name, bytes) in files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  func write(_ text: String, to name: String) throws { try write([name: Array(text.utf8)]) }

  /// Makes `name` a symbolic link to `target`, which stands in the link as it is given.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Removes a file, or a link but not its target.
  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }
}
