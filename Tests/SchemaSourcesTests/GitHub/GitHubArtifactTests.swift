import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("Workflow artifacts are read before GitHub deletes them, and outlive it")
struct GitHubArtifactTests {
  @Test func `every artifact is an edition with its commit, branch and last day`() async throws {
    let outcome = try await GitHubServer.run(try .artifacts(2)) {
      await GitHubBench().night(at: $0.baseURL, .artifacts)
    }
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.editions.map(\.listing.title) == ["artifact 1", "artifact 2"])
    let listing = try #require(outcome.editions.last?.listing)
    #expect(listing.commit == String(repeating: "c", count: 40))
    #expect(listing.branch == "main")
    #expect(listing.expiresAt == Timestamp("2026-12-31"))
    #expect(outcome.fetched.map(\.coreVersion) == ["2"])
  }

  @Test func `what a fork made is never asked for`() async throws {
    var content = try GitHubContent.artifacts(4)
    content.artifacts[0].headRepositoryID = 666
    content.artifacts[1].headRepositoryID = nil
    let (outcome, downloads) = try await GitHubServer.run(content) { server in
      (await GitHubBench().night(at: server.baseURL, .artifacts), server.receivedByStorage.count)
    }
    #expect(outcome.status == .ok)
    #expect(outcome.editions.map(\.listing.title) == ["artifact 1", "artifact 2"])
    #expect(downloads == 2)
    let remark = try #require(outcome.remarks.first?.what)
    #expect(remark.hasPrefix("1 artifact was not read") && remark.hasSuffix("the first is artifact 3"), "\(remark)")
  }

  @Test func `branch, name and day select`() async throws {
    var content = try GitHubContent.artifacts(4)
    content.artifacts[0].branch = "feature/x"
    content.artifacts[1].branch = "v1.2.8"
    content.artifacts[2].name = "coverage"
    let selections: [(GitHubSelection, [String])] = [
      (.artifacts, ["artifact 1", "artifact 3", "artifact 4"]),
      (GitHubSelection(repository: "octo/core", artifact: "core-schemas", branch: Glob("main")), ["artifact 1"]),
      (GitHubSelection(repository: "octo/core", artifact: "core-schemas", branch: Glob("v*")), ["artifact 3"]),
      (
        GitHubSelection(repository: "octo/core", artifact: "core-schemas", since: Timestamp("2026-01-02")),
        ["artifact 3", "artifact 4"]
      ),
    ]
    for (selection, titles) in selections {
      let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL, selection) }
      #expect(outcome.editions.map(\.listing.title) == titles)
    }
  }

  @Test func `only the artifacts of the workflow are read, and its runs are asked for as far as they matter`()
    async throws
  {
    var content = try GitHubContent.artifacts(5)
    content.runs = ["export.yml": [5, 3, 2, 1], "other.yml": [4]]
    content.pageSize = 2
    let selection = GitHubSelection(repository: "octo/core", artifact: "core-schemas", workflow: "export.yml")
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL, selection)
      #expect(first.status == .ok, "\(first.failures)")
      #expect(first.editions.map(\.listing.title) == ["artifact 1", "artifact 2", "artifact 3", "artifact 5"])
      let asked = server.received.count
      server.content.artifacts.insert(try .numbered(6), at: 0)
      server.content.runs["export.yml"]?.insert(6, at: 0)
      let second = await bench.night(at: server.baseURL, selection)
      #expect(second.editions.map(\.listing.title) == ["artifact 6"])
      #expect(server.received.dropFirst(asked).count { $0.target.contains("/runs") } == 2)
    }
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let everything = await bench.night(at: server.baseURL, .artifacts)
      #expect(everything.editions.count == 5)
      let other = GitHubSelection(repository: "octo/core", artifact: "core-schemas", workflow: "other.yml")
      let narrowed = await bench.night(at: server.baseURL, other)
      #expect(narrowed.status == .ok && narrowed.editions.isEmpty)
      #expect(narrowed.fetched.map(\.coreVersion) == ["4"])
    }
    let absent = GitHubSelection(repository: "octo/core", artifact: "core-schemas", workflow: "absent.yml")
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL, absent) }
    #expect(outcome.status == .failed)
    #expect(outcome.failures.first?.problem.place.hasSuffix("/actions/workflows/absent.yml/runs") == true)
  }

  @Test(arguments: [true, false])
  func `an artifact that expired unread is listed as that, and the newest that is left counts`(listed: Bool)
    async throws
  {
    var content = try GitHubContent.artifacts(3)
    for index in [0, 2] {
      content.artifacts[index].isExpired = listed
      content.artifacts[index].isGone = true
    }
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let outcome = await bench.night(at: server.baseURL, .artifacts)
      #expect(outcome.status == .ok, "\(outcome.failures)")
      #expect(outcome.editions.map(\.listing.title) == ["artifact 2"])
      #expect(outcome.fetched.map(\.coreVersion) == ["2"])
      #expect(outcome.remarks.count == 1)
      #expect(
        bench.memory?.editions[EditionName(title: "artifact 3", asset: "core-schemas")]?.state == .expired)
      let second = await bench.night(at: server.baseURL, .artifacts)
      #expect(second.status == .ok && second.remarks.isEmpty && second.editions.isEmpty)
    }
  }

  @Test func `where all had expired the source failed`() async throws {
    var content = try GitHubContent.artifacts(2)
    content.artifacts[0].isExpired = true
    content.artifacts[1].isGone = true
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL, .artifacts) }
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.reason) == [.unreachable])
    #expect(outcome.failures.first?.problem.what == "GitHub has deleted all 2 artifacts, and none was read in time")
  }

  @Test(arguments: [true, false])
  func `what was read outlives its deletion where the bytes were kept`(vanishes: Bool) async throws {
    try await GitHubServer.run(try .artifacts(2)) { server in
      for bench in [GitHubBench(), GitHubBench(keepsArchives: false)] {
        server.content = try .artifacts(2)
        let first = await bench.night(at: server.baseURL, .artifacts)
        if vanishes {
          server.content.artifacts = []
        } else {
          server.content.artifacts[0].isExpired = true
          server.content.artifacts[1].isExpired = true
        }
        let second = await bench.night(at: server.baseURL, .artifacts)
        #expect(second.editions.isEmpty && second.remarks.isEmpty)
        if bench.archive(try #require(first.editions.last?.digest)) != nil {
          #expect(second.status == .ok, "\(second.failures)")
          #expect(second.fetched.map(\.bytes) == first.fetched.map(\.bytes))
        } else {
          #expect(second.failures.map(\.problem.place) == ["octo/core@artifact 2/core-schemas"])
        }
      }
    }
  }
}
