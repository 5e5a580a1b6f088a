import Foundation
import JSONModel
import Testing

/// Three real Core releases, kept beside the package and never in it.
enum RealReleases {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data/core-releases").standardizedFileURL
  static let versions = ["1.2.0", "1.2.8", "1.4.61"]
  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path + "/1.2.0/index.json") }

  enum Form: String, CaseIterable { case directory, zip, targz = "tar.gz" }

  /// Puts a release into a folder, in place of what was there under the name.
  static func publish(_ version: String, as form: Form, in folder: URL, name: String) throws {
    let release = self.folder.appendingPathComponent(version)
    let target = folder.appendingPathComponent(name)
    try? FileManager.default.removeItem(at: target)
    switch form {
    case .directory: try FileManager.default.copyItem(at: release, to: target)
    case .zip:
      try shell("python3", "-m", "zipfile", "-c", target.path, "index.json", "v1", in: release)
    case .targz:
      try shell("tar", "-czf", target.path, "index.json", "v1", in: release)
    }
  }

  private static func shell(_ words: String..., in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

@Suite(
  "Three real Core releases as three nights",
  .enabled(if: RealReleases.areThere, "passed over: ../shared/data/core-releases is absent"))
struct RealReleaseScenarios {
  @Test("every hash is new each night, and nothing changed in structure", arguments: RealReleases.Form.allCases)
  func nights(as form: RealReleases.Form) async throws {
    try await inScene { scene in
      let name = form == .directory ? "core" : "core.\(form.rawValue)"
      try scene.configure(
        sources: "  - {name: core, kind: \(form == .directory ? "directory" : "archive"), path: \(name)}")
      for (index, version) in RealReleases.versions.enumerated() {
        try RealReleases.publish(version, as: form, in: scene.folder, name: name)
        let night = try await scene.night(index + 1)
        #expect(night.status == 0)
        #expect(night.report.count("schemas") == 22)
        #expect(night.report.count("metadata_only") == (index == 0 ? 0 : 22))
        for count in [
          "added", "removed", "structural", "rewritten", "unreadable", "not_read", "breaking", "undetermined",
        ] {
          #expect(night.report.count(count) == 0, "\(count) on night \(index + 1)")
        }
        #expect(night.errors.isEmpty)
      }
    }
  }
}
