import Foundation
import Testing

/// A git repository below a scene's folder, filled commit by commit.
struct Repository {
  let scene: Scene
  let name: String

  init(_ name: String = "repo", in scene: Scene) throws {
    self.scene = scene
    self.name = name
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try git("init", "-q", "-b", "main")
  }

  var folder: URL { scene.folder.appendingPathComponent(name) }

  /// Writes files and deletes those that are `nil`, and commits all of it on a day.
  func commit(_ files: [String: String?], on day: String) throws {
    for (path, text) in files {
      if let text { try scene.write(text, to: "\(name)/\(path)") } else { try scene.delete("\(name)/\(path)") }
    }
    try commit(on: day)
  }

  /// Commits everything that stands in the folder.
  func commit(on day: String) throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", "a change", date: "\(day)T12:00:00Z")
  }

  /// Runs git in the repository, as somebody without settings.
  func git(_ words: String..., date: String = "2025-01-01T00:00:00Z") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"] + words
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": scene.folder.path,
      "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": "2000-01-01T00:00:00Z", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
