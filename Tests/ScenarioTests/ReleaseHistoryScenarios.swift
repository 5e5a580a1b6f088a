import DriftModel
import Foundation
import GitHubServer
import JSONModel
import Testing

@Suite("What releases carried, before the first night and after GitHub forgot it")
struct ReleaseHistoryScenarios {
  /// A first night over three releases, of which the third narrows a type, and a folder with a copy of the second.
  private static func inSceneAfterReleases(
    _ body: (Scene, GitHubServer) async throws -> Void
  ) async throws {
    let releases: [GitHubContent.Release] = [.release(3, breaking: true), .release(2), .release(1)]
    try await GitHubServer.run(GitHubContent(releases: releases)) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, more: "  - {name: copy, kind: directory, path: copy}")
        try scene.write(.schema(2), to: "copy/v1/Probe.schema.json")
        try scene.write("true", to: "copy/v1/Own.schema.json")
        #expect(try await scene.night(1).status == 0)
        try await body(scene, server)
      }
    }
  }

  @Test("`diff` and `report` compare releases with each other and with what stands")
  func diff() async throws {
    try await Self.inSceneAfterReleases { scene, server in
      server.content.releases = []
      let kinds = { (words: [String]) async throws -> [String] in
        let outcome = try await scene.program.run(words + ["--json"])
        let root = try JSONDocument(parsing: outcome.output).root
        return try #require(root.array ?? root["changes"]?.array, "\(outcome.errors)").map { change in
          "\(change["kind"]?.string ?? "") \(change["source"]?.string ?? "")/\(change["schema"]?.string ?? "")"
        }
      }
      #expect(try await kinds(["diff", "--from", "release:v1", "--to", "release:v3"]) == ["structural core/Probe"])
      #expect(try await kinds(["diff", "--from", "release:v1", "--to", "release:v2"]) == ["metadata-only core/Probe"])
      #expect(try await kinds(["diff", "--from", "release:v3"]) == ["structural copy/Probe"])
      #expect(try await kinds(["report", "--from", "release:v2", "--to", "release:v3"]) == ["structural core/Probe"])
      let unknown = try await scene.program.run("diff", "--from", "release:v9")
      #expect(unknown.status == 64)
      #expect(unknown.errors.contains("there is no release v9"))
      #expect(unknown.errors.contains("name one that is recorded: "))
    }
  }

  @Test(
    "a transitive mode asks about releases from before the first night",
    arguments: [("BACKWARD", 0), ("BACKWARD_TRANSITIVE", 1)])
  func transitive(mode: String, status: Int32) async throws {
    let releases: [GitHubContent.Release] = [.release(2, breaking: true), .release(1)]
    try await GitHubServer.run(GitHubContent(releases: releases)) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, settings: "rules: {modes: [{mode: \(mode)}]}")
        #expect(try await scene.night(1).status == 0)
        server.content.releases.insert(.release(3, breaking: true), at: 0)
        let night = try await scene.night(2, "--fail-on", "breaking")
        #expect(night.status == status)
        let messages = night.report["changes"]?[0]?["findings"]?.array?.compactMap { $0["message"]?.string } ?? []
        #expect(messages.contains { $0.hasSuffix("(against version 1.1)") } == (status == 1), "\(messages)")
        let replay = try await scene.program.run("replay", "--from", "2026-10-01", "--to", "2026-10-02")
        #expect(replay.status == 0, "\(replay.output)")
      }
    }
  }

  @Test("a transitive mode has no answer about a release that cannot be read")
  func unreadRelease() async throws {
    var broken: GitHubContent.Release = .release(1)
    broken.files[0] = GitHubContent.File(id: 101, name: "core.tar", bytes: [1, 2, 3])
    try await GitHubServer.run(GitHubContent(releases: [.release(2), broken])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, settings: "rules: {modes: [{mode: BACKWARD_TRANSITIVE}]}")
        _ = try await scene.night(1)
        server.content.releases.insert(.release(3), at: 0)
        let night = try await scene.night(2)
        let change = night.report["changes"]?[0]
        #expect(change?["findings"]?[0]?["rule"]?.string == "earlier-version-unread")
        #expect(change?["findings"]?[0]?["message"]?.string?.contains("version v1: ") == true)
        #expect(change?["verdict"]?["proof"]?.string == "unproven")
      }
    }
  }

  @Test("a release that was read only in part is compared with nothing, and `blame` passes it over")
  func partial() async throws {
    func entry(_ name: String, _ digest: String) -> String {
      #"{"schema_id":"\#(name)","core_version":"2","track":"v1","kind":"telemetry","file":"\#(name).schema.json","#
        + #""sha256":"\#(digest)","deprecated":false}"#
    }
    let entries = [
      entry("Other", SHA256Digest(of: Array("{}".utf8)).description), entry("Probe", String(repeating: "0", count: 64)),
    ]
    let index =
      #"{"generated_at":1,"core":{"version":"2"},"tracks":["v1"],"schemas":[\#(entries.joined(separator: ","))]}"#
    var second = GitHubContent.Release.release(2)
    second.files[0] = GitHubContent.File(
      id: 102, name: "core.tar", bytes: TarArchive.of(["index.json": index, "v1/Other.schema.json": "{}"]))
    try await GitHubServer.run(GitHubContent(releases: [.release(3), second, .release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server)
        let night = try await scene.night(1)
        #expect(night.status == 2 && night.errors.contains("v2 was read only in part"))
        let diff = try await scene.program.run("diff", "--from", "release:v1", "--to", "release:v2")
        #expect(diff.status == 64 && diff.errors.contains("v2 was not read as a whole"))
        let blame = try await scene.program.run("blame", "Probe")
        #expect(blame.status == 0 && !blame.output.contains("v3") && blame.output.contains("v1"))
      }
    }
  }

  @Test("`show` prints what a release carried")
  func show() async throws {
    try await Self.inSceneAfterReleases { scene, server in
      server.content.releases = []
      #expect(try await scene.program.run("show", "core/v1/Probe", "--at", "release:v1").output == .schema(1))
      #expect(try await scene.program.run("show", "core/v1/Probe", "--at", "version:1.1").output == .schema(1))
      let shown = try await scene.program.run("show", "Probe", "--at", "release:v2", "--json")
      let version = try JSONDocument(parsing: shown.output).root["version"]
      #expect(version?["release"]?.string == "v2")
      #expect(version?["commit"]?.string == String(repeating: "2", count: 40))
      #expect(version?["published_at"]?.string == "2026-09-02T00:00:00Z")
    }
  }

  @Test("`blame` names the release that introduced each place, for every source that carries the schema")
  func blame() async throws {
    try await Self.inSceneAfterReleases { scene, _ in
      let own = try await scene.program.run("blame", "core/v1/Probe").output.split(separator: "\n").map(String.init)
      let (first, third) = ("v1 1.1 2026-09-01 core 111111111111", "v3 1.3 2026-09-03 core 333333333333")
      #expect(own.count == 3)
      #expect(own.filter { $0.hasSuffix(first) }.count == 2)
      #expect(own.filter { $0.hasPrefix("/properties/value/type") && $0.hasSuffix(third) }.count == 1)
      // The copy is a night's own from that night on: the release had moved away from its form by then.
      let copy = try await scene.program.run("blame", "copy/v1/Probe", "--json")
      let places = try #require(try JSONDocument(parsing: copy.output).root["places"]?.array)
      let type = places.first { $0["pointer"]?.string == "/properties/value/type" }
      #expect(type?["source"]?.string == "copy")
      #expect(type?["ordinal"]?.number?.integer == 1)
      #expect(type?["commit"]?.string == String(repeating: "2", count: 40))
      #expect(places.first { $0["pointer"]?.string == "/type" }?["release"]?.string == "v1")
    }
  }

  @Test("a copy that claims the version of a past release with another meaning is named, every night alike")
  func claim() async throws {
    try await Self.inSceneAfterReleases { scene, _ in
      try scene.write(.schema(1, breaking: true), to: "copy/v1/Probe.schema.json")
      let night = try await scene.night(2)
      let claims = try #require(night.report["claims"]?.array)
      #expect(claims.count == 1)
      #expect(claims.first?["status"]?.string == "other_structure")
      #expect(claims.first?["core_version"]?.string == "1.1")
      #expect(claims.first?["from"]?["label"]?.string == "core v1")
      #expect(claims.first?["from"]?["standing"]?.boolean == false)
      #expect(claims.first?["to"]?["source"]?.string == "copy")
      #expect(claims.first?["findings"]?.array?.isEmpty == false)
      #expect(try await scene.night(3).report["claims"] == night.report["claims"])
    }
  }
}
