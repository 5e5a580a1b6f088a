import Foundation
import GitHubServer
import HostileServer
import Testing

extension Scene {
  /// A configuration with the releases that a server plays, and what else is asked for.
  func watchReleases(of server: GitHubServer, more: String = "", settings: String = "") throws {
    try configure(
      settings,
      sources: """
          - {name: core, kind: github-release, repository: octo/core, base_url: "\(server.baseURL)"}
        \(more)
        """)
  }

  /// A configuration with the artifacts that a server plays.
  func watchArtifacts(of server: GitHubServer) throws {
    try configure(
      sources: """
          - {name: core, kind: github-artifact, repository: octo/core, artifact: core-schemas, token_env: GITHUB_TOKEN,
             base_url: "\(server.baseURL)"}
        """)
  }

  /// The bytes that the database holds, without what SQLite leaves free or keeps in a log.
  func compactSize() async throws -> Int {
    try await program.run("backup", "compact.db")
    defer { try? delete("compact.db") }
    let file = folder.appendingPathComponent("compact.db").path
    return try #require(try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int)
  }
}

extension GitHubContent.Release {
  /// The release `v1`, `v2`, … of the first, second, … of September 2026, made from the commit of that digit.
  static func release(_ number: Int, breaking: Bool = false) -> GitHubContent.Release {
    var release = GitHubContent.Release(
      id: number, tag: "v\(number)", publishedAt: "2026-09-0\(number)T00:00:00Z",
      files: [.file(number, text: .schema(number, breaking: breaking), id: 100 + number)])
    release.target = String(repeating: "\(number)", count: 40)
    return release
  }
}

extension GitHubContent.File {
  /// The file of a release; one that was put in the place of another was touched in October.
  static func file(_ number: Int, text: String, id: Int, name: String = "core.tar") -> GitHubContent.File {
    var file = GitHubContent.File(id: id, name: name, bytes: TarArchive.of(["v1/Probe.schema.json": text]))
    file.updatedAt = id < 900 ? "2026-09-0\(number)T00:00:00Z" : "2026-10-11T00:00:00Z"
    return file
  }
}

extension GitHubContent.Artifact {
  /// An artifact of September 2026 that is deleted in October.
  static func artifact(_ number: Int) -> GitHubContent.Artifact {
    var artifact = GitHubContent.Artifact(
      id: number, name: "core-schemas", bytes: TarArchive.of(["v1/Probe.schema.json": .schema(number)]),
      createdAt: "2026-09-0\(number)T00:00:00Z", run: number)
    artifact.expiresAt = "2026-10-10T00:00:00Z"
    return artifact
  }
}

extension String {
  /// A schema of a version; a breaking one takes integers where numbers were.
  static func schema(_ version: Int, breaking: Bool = false) -> String {
    """
    {"$schema_id": "Probe", "$core_version": "1.\(version)", "type": "object",
     "properties": {"value": {"type": "\(breaking ? "integer" : "number")"}}}
    """
  }
}

extension HostileServer.Received {
  /// Whether the request names a validator, so that an unchanged answer has no body.
  var isConditional: Bool { headers["if-none-match"] != nil }
}
