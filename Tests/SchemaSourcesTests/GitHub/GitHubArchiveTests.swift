import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("An archive from GitHub is believed only where it is the one that is listed, and sound")
struct GitHubArchiveTests {
  @Test func `a digest that does not match is a failure of its own, and nothing of the archive is used`() async throws {
    var content = try GitHubContent.releases(2)
    content.releases[0].files[0].digest = "sha256:" + String(repeating: "0", count: 64)
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      let failure = try #require(first.failures.first)
      #expect(first.failures.count == 1 && first.fetched.isEmpty)
      #expect(first.editions.map(\.listing.title) == ["v1"])
      #expect(failure.reason == .malformed)
      #expect(failure.problem.place == "octo/core@v2/core-schemas.zip")
      #expect(failure.problem.what.contains(SHA256Digest(of: try archive(2)).description))
      #expect(failure.problem.what.contains(String(repeating: "0", count: 64)))

      server.content = try .releases(2)
      let second = await bench.night(at: server.baseURL)
      #expect(second.status == .ok)
      #expect(second.editions.map(\.listing.title) == ["v2"])
    }
  }

  @Test(arguments: [nil, "sha512:abc"])
  func `where GitHub states no SHA-256 the archive is read`(digest: String?) async throws {
    var content = try GitHubContent.releases(1)
    content.releases[0].files[0].digest = digest
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.status == .ok)
    #expect(outcome.editions.map(\.listing.statedDigest) == [nil])
  }

  @Test func `a broken newest edition fails every night until there is a newer one, and is fetched once`() async throws
  {
    var content = try GitHubContent.releases(2)
    content.releases[0].files[0] = GitHubContent.File(id: 7, name: "core-schemas.zip", bytes: Array("PK, not".utf8))
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      for _ in 0..<3 {
        let outcome = await bench.night(at: server.baseURL)
        #expect(outcome.status == .failed)
        #expect(outcome.failures.map(\.problem.place) == ["octo/core@v2/core-schemas.zip"])
      }
      #expect(server.receivedByStorage.count == 2)
      server.content.releases.insert(try .numbered(3), at: 0)
      let healed = await bench.night(at: server.baseURL)
      #expect(healed.status == .ok)
      #expect(healed.fetched.map(\.coreVersion) == ["3"])
    }
  }

  @Test func `a broken older edition is a failure of one night`() async throws {
    var content = try GitHubContent.releases(3)
    content.releases[1].files[0] = GitHubContent.File(id: 7, name: "core-schemas.zip", bytes: Array("PK, not".utf8))
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      #expect(first.status == .partial)
      #expect(first.editions.map(\.listing.title) == ["v1", "v3"])
      let second = await bench.night(at: server.baseURL)
      #expect(second.status == .ok)
      let name = EditionName(title: "v2", asset: "core-schemas.zip")
      #expect(bench.memory?.editions[name]?.digest == nil)
    }
  }

  @Test(arguments: [true, false])
  func `an older edition that is not the listed one, or not there, fails one night and is asked for every night`(
    isListedOtherwise: Bool
  ) async throws {
    let sound = try GitHubContent.releases(3)
    var content = sound
    if isListedOtherwise {
      content.releases[1].files[0].digest = "sha256:" + String(repeating: "0", count: 64)
    } else {
      content.releases[1].files[0].isGone = true
    }
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      #expect(await bench.night(at: server.baseURL).status == .partial)
      for _ in 0..<2 {
        let later = await bench.night(at: server.baseURL)
        #expect(later.status == .ok && later.pending.map(\.title) == ["v2"])
      }
      server.content = sound
      let healed = await bench.night(at: server.baseURL)
      #expect(healed.status == .ok && healed.editions.map(\.listing.title) == ["v2"] && healed.pending.isEmpty)
    }
  }

  @Test func `an older edition that could be read only in part is told on the night that met it`() async throws {
    var content = try GitHubContent.releases(2)
    func entry(_ name: String, _ digest: String) -> String {
      #"{"schema_id":"\#(name)","core_version":"1","track":"v1","kind":"telemetry","file":"\#(name).schema.json","#
        + #""sha256":"\#(digest)","deprecated":false}"#
    }
    let entries = [
      entry("Probe", SHA256Digest(of: Array("{}".utf8)).description), entry("Gone", String(repeating: "0", count: 64)),
    ]
    let index =
      #"{"generated_at":1,"core":{"version":"1"},"tracks":["v1"],"schemas":[\#(entries.joined(separator: ","))]}"#
    let oldest = try #require(content.releases.firstIndex { $0.tag == "v1" })
    let bytes = try ArchiveBuilder.build(
      .zip, ["index.json": Array(index.utf8), "v1/Probe.schema.json": Array("{}".utf8)])
    content.releases[oldest].files[0] = GitHubContent.File(id: 7, name: "core-schemas.zip", bytes: bytes)
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      #expect(first.status == .partial && first.fetched.map(\.coreVersion) == ["2"])
      #expect(first.failures.map(\.subject) == [nil])
      #expect(first.failures.first?.problem.what.hasPrefix("v1 was read only in part and is not compared") == true)
      #expect(await bench.night(at: server.baseURL).status == .ok)
    }
  }

  @Test func `kept bytes that are no longer what they were are fetched again`() async throws {
    let digest = SHA256Digest(of: try archive(1))
    try await GitHubServer.run(try .releases(1)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      bench.spoil(digest)
      let second = await bench.night(at: server.baseURL)
      #expect(second.status == .ok && second.editions.map(\.digest) == [digest])
      #expect(second.fetched.map(\.coreVersion) == ["1"])
      #expect(server.receivedByStorage.count == 2)
      #expect(await bench.night(at: server.baseURL).editions.isEmpty && server.receivedByStorage.count == 2)
    }
  }

  @Test func `a download that breaks off is tried again, and then the next night`() async throws {
    let list =
      #"[{"draft":false,"prerelease":false,"tag_name":"v1","published_at":"2026-01-01T00:00:00Z","assets":"#
      + #"[{"id":1,"name":"a.zip","size":10,"updated_at":"2026-01-01T00:00:00Z"}]}]"#
    let (outcome, asked) = try await HostileServer.run({ request in
      request.target.contains("/assets/")
        ? .bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nPK") : .answer(200, list)
    }) { server in (await GitHubBench().night(at: server.baseURL), server.received) }
    #expect(outcome.failures.map(\.problem.what) == ["the answer of GitHub broke off"])
    #expect(outcome.memory?.editions.isEmpty == true)
    #expect(asked.count { $0.target.contains("/assets/") } == 3)
  }

  @Test func `a broken list does not let an artifact in that its workflow does not own`() async throws {
    var content = try GitHubContent.artifacts(3)
    content.runs = ["export.yml": [3], "other.yml": [2, 1]]
    content.limit.remaining = 1
    let selection = GitHubSelection(repository: "octo/core", artifact: "core-schemas", workflow: "export.yml")
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL, selection) }
    #expect(outcome.status == .failed)
    #expect(outcome.editions.isEmpty)
    #expect(outcome.memory?.pages.isEmpty == true)
  }
}
