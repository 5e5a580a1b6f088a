import Foundation

/// Published releases of Core's schemas, which tests read where they lie beside the package.
enum CoreReleases {
  static let versions = ["1.2.0", "1.2.8", "1.4.61"]

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path + "/1.2.0/index.json") }

  /// The release's files by their paths.
  static func files(of version: String) throws -> [String: [UInt8]] {
    let root = folder.appendingPathComponent(version)
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".json") {
      files[path] = Array(try Data(contentsOf: root.appendingPathComponent(path)))
    }
    return files
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../../shared/data/core-releases").standardizedFileURL
}
