import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("Releases are read once each, and the newest is what the source offers")
struct GitHubReleaseTests {
  @Test func `the first run reads every release in its order, across pages`() async throws {
    var content = try GitHubContent.releases(5)
    content.pageSize = 2
    content.releases.swapAt(0, 3)
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.editions.map(\.listing.title) == ["v1", "v2", "v3", "v4", "v5"])
    #expect(outcome.editions.map { $0.fetched.map(\.coreVersion) } == ["1", "2", "3", "4", "5"].map { [$0] })
    #expect(outcome.fetched.map(\.coreVersion) == ["5"])
    #expect(outcome.fetched.map(\.location) == ["octo/core@v5/core-schemas.zip!/v1/Probe.json"])
  }

  @Test func `where a page cannot be read no older edition passes for today's`() async throws {
    var content = try GitHubContent.releases(4)
    content.pageSize = 2
    content.releases.swapAt(0, 3)  // the newest of them stands on the second page
    let outcome = try await GitHubServer.run(content) { server in
      var limits = GitHubLimits.forTests
      limits.maximumPages = 1
      return await GitHubBench().night(at: server.baseURL, limits: limits)
    }
    #expect(outcome.status == .failed && outcome.fetched.isEmpty && outcome.editions.count == 2)
  }

  @Test func `a newest release that lost the file that was read is a failure, and nothing passes for it`() async throws
  {
    try await GitHubServer.run(try GitHubContent.releases(2)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      let files = server.content.releases.map(\.files)
      let newest = try #require(server.content.releases.firstIndex { $0.tag == "v2" })
      server.content.releases[newest].files = []
      let without = await bench.night(at: server.baseURL)
      #expect(without.status == .failed && without.fetched.isEmpty)
      #expect(without.failures.first?.problem.what.contains("lost its file core-schemas.zip") == true)
      server.content.releases[newest].files = files[newest]
      let again = await bench.night(at: server.baseURL)
      #expect(again.status == .ok && again.fetched.map(\.coreVersion) == ["2"] && again.editions.isEmpty)
    }
  }

  @Test func `a newest release that is withdrawn is told`() async throws {
    try await GitHubServer.run(try GitHubContent.releases(2)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      server.content.releases.removeAll { $0.tag == "v2" }
      let outcome = await bench.night(at: server.baseURL)
      #expect(outcome.status == .ok && outcome.fetched.map(\.coreVersion) == ["1"])
      #expect(outcome.remarks.map(\.what) == ["v2, which was read before, is no longer listed; v1 is the newest now"])
    }
  }

  @Test func `an edition says what GitHub tells of it`() async throws {
    var content = try GitHubContent.releases(2)
    content.releases[0].target = String(repeating: "AB", count: 20)
    let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL) }
    let newest = try #require(outcome.editions.last)
    let bytes = try archive(2)
    #expect(
      newest.listing
        == EditionListing(
          title: "v2", asset: "core-schemas.zip", assetID: 102, size: bytes.count,
          statedDigest: SHA256Digest(of: bytes), publishedAt: try #require(Timestamp("2026-01-02")),
          updatedAt: try #require(Timestamp("2026-01-01")), commit: String(repeating: "ab", count: 20)))
    #expect(newest.archive == bytes)
    #expect(newest.digest == SHA256Digest(of: bytes))
    #expect(outcome.editions.first?.listing.branch == "main")
    #expect(outcome.editions.first?.listing.commit == nil)
  }

  @Test func `a quiet night asks for the list alone, and is told that it is the same`() async throws {
    var content = try GitHubContent.releases(5)
    content.pageSize = 2
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      let (asked, downloads) = (server.received.count, server.receivedByStorage.count)
      server.content.limit.remaining = 1
      let second = await bench.night(at: server.baseURL)
      #expect(second.status == .ok, "\(second.failures)")
      #expect(second.editions.isEmpty)
      #expect(second.fetched.map(\.bytes) == first.fetched.map(\.bytes))
      #expect(second.memory == first.memory)
      #expect(server.received.count == asked + 3)
      #expect(server.received.suffix(3).allSatisfy { $0.headers["if-none-match"] != nil })
      #expect(server.content.limit.remaining == 1)
      #expect(server.receivedByStorage.count == downloads)
    }
  }

  @Test func `a later night reads what is new`() async throws {
    try await GitHubServer.run(try .releases(2)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      server.content.releases.insert(try .numbered(3), at: 0)
      server.content.releases.insert(try .numbered(4), at: 0)
      let later = await bench.night(at: server.baseURL)
      #expect(later.editions.map(\.listing.title) == ["v3", "v4"])
      #expect(later.fetched.map(\.coreVersion) == ["4"])
      #expect(server.receivedByStorage.count == 4)
    }
  }

  @Test func `without the kept bytes the newest archive alone is fetched again`() async throws {
    try await GitHubServer.run(try .releases(3)) { server in
      let bench = GitHubBench(keepsArchives: false)
      _ = await bench.night(at: server.baseURL)
      let later = await bench.night(at: server.baseURL)
      #expect(later.status == .ok)
      #expect(later.editions.map(\.listing.title) == ["v3"])
      #expect(later.fetched.map(\.coreVersion) == ["3"])
      #expect(server.receivedByStorage.map(\.target).suffix(1) == ["/files/103?signature=secret"])
      #expect(server.receivedByStorage.count == 4)
    }
  }

  @Test func `drafts, prereleases, other tags and older days are left out`() async throws {
    var content = try GitHubContent.releases(6)
    content.releases[0].isDraft = true
    content.releases[1].isPrerelease = true
    content.releases[2].tag = "nightly-4"
    let selections: [(GitHubSelection, [String])] = [
      (GitHubSelection(repository: "octo/core"), ["v1", "v2", "v3", "nightly-4"]),
      (GitHubSelection(repository: "octo/core", tag: Glob("v*")), ["v1", "v2", "v3"]),
      (GitHubSelection(repository: "octo/core", tag: Glob("v*"), prereleases: true), ["v1", "v2", "v3", "v5"]),
      (GitHubSelection(repository: "octo/core", since: Timestamp("2026-01-02")), ["v2", "v3", "nightly-4"]),
      (GitHubSelection(repository: "octo/core", limit: 2), ["v3", "nightly-4"]),
    ]
    for (selection, titles) in selections {
      let outcome = try await GitHubServer.run(content) { await GitHubBench().night(at: $0.baseURL, selection) }
      #expect(outcome.status == .ok, "\(outcome.failures)")
      #expect(outcome.editions.map(\.listing.title) == titles)
    }
  }

  @Test func `one file of a release is read, and two that match are a failure`() async throws {
    var content = try GitHubContent.releases(1)
    content.releases[0].files.append(GitHubContent.File(id: 7, name: "core-schemas.tar.gz", bytes: [1]))
    let narrow = GitHubSelection(repository: "octo/core", asset: Glob("*.zip"))
    let outcomes = try await GitHubServer.run(content) { server in
      (await GitHubBench().night(at: server.baseURL, narrow), await GitHubBench().night(at: server.baseURL))
    }
    #expect(outcomes.0.status == .ok)
    #expect(outcomes.1.status == .failed)
    #expect(outcomes.1.failures.map(\.problem.what) == ["2 files of release v1 match *"])
    #expect(outcomes.1.failures.first?.problem.place.hasSuffix("/repos/octo/core/releases#/0/assets") == true)
  }

  @Test func `a release whose file is still on its way is named, and read when it is there`() async throws {
    var content = try GitHubContent.releases(2)
    content.releases[0].files[0].state = "starter"
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      #expect(first.status == .ok)
      #expect(first.fetched.map(\.coreVersion) == ["1"])
      #expect(first.remarks.map(\.place) == ["octo/core@v2"])
      server.content.releases[0].files[0].state = "uploaded"
      let second = await bench.night(at: server.baseURL)
      #expect(second.editions.map(\.listing.title) == ["v2"])
      #expect(second.fetched.map(\.coreVersion) == ["2"])
      #expect(second.remarks.isEmpty)
    }
  }

  @Test func `a file that was replaced is read again`() async throws {
    try await GitHubServer.run(try .releases(2)) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      server.content.releases[1].files[0] = GitHubContent.File(
        id: 900, name: "core-schemas.zip", bytes: try archive(99))
      let second = await bench.night(at: server.baseURL)
      #expect(second.editions.map(\.listing.title) == ["v1"])
      #expect(first.editions.first { $0.listing.title == "v1" }?.digest == SHA256Digest(of: try archive(1)))
      #expect(second.editions.first?.digest == SHA256Digest(of: try archive(99)))
      #expect(second.fetched.map(\.coreVersion) == ["2"])
    }
  }

  @Test func `a file that was replaced under another name takes the place of the old one`() async throws {
    try await GitHubServer.run(try .releases(2)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      server.content.releases[1].files[0] = GitHubContent.File(
        id: 900, name: "core-schemas-fixed.zip", bytes: try archive(99))
      _ = await bench.night(at: server.baseURL)
      let names = bench.memory?.editions.keys.map(\.asset).sorted()
      #expect(names == ["core-schemas-fixed.zip", "core-schemas.zip"])
      let narrowed = GitHubSelection(repository: "octo/core", asset: Glob("core-schemas.zip"))
      _ = await bench.night(at: server.baseURL, narrowed)
      #expect(bench.memory?.editions.count == 2, "another selection says nothing of what it leaves out")
    }
  }

  @Test func `the same bytes uploaded anew are no news`() async throws {
    try await GitHubServer.run(try .releases(1)) { server in
      let bench = GitHubBench()
      _ = await bench.night(at: server.baseURL)
      server.content.releases[0].files[0].id = 900
      let second = await bench.night(at: server.baseURL)
      #expect(second.status == .ok && second.editions.isEmpty)
      #expect(bench.memory?.editions.values.map(\.listing.assetID) == [900])
    }
  }

  @Test func `a tag that moved is remembered with its new commit, and costs no download`() async throws {
    try await GitHubServer.run(try .releases(1)) { server in
      let bench = GitHubBench()
      for commit in ["a", "b"].map({ String(repeating: $0, count: 40) }) {
        server.content.releases[0].target = commit
        let night = await bench.night(at: server.baseURL)
        #expect(night.status == .ok && bench.memory?.editions.values.map(\.listing.commit) == [commit])
      }
      #expect(server.receivedByStorage.count == 1)
    }
  }

  @Test func `another selection looks at every page again, and reads only what it did not have`() async throws {
    var content = try GitHubContent.releases(3)
    content.releases[1].isPrerelease = true
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL)
      let second = await bench.night(
        at: server.baseURL, GitHubSelection(repository: "octo/core", prereleases: true))
      #expect(first.editions.map(\.listing.title) == ["v1", "v3"])
      #expect(second.editions.map(\.listing.title) == ["v2"])
      #expect(second.fetched.map(\.coreVersion) == ["3"])
    }
  }
}
