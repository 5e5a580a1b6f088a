import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("GitHub's limits are kept, and the one that ends a run is named")
struct GitHubLimitTests {
  private static let reset = Timestamp(secondsSince1970: GitHubBench.now + 1800)

  @Test func `a rate limit that begins anew soon is waited for`() async throws {
    var content = try GitHubContent.releases(3)
    content.limit.remaining = 2
    content.limit.reset = GitHubBench.now + 120
    content.limit.patience = 1
    let bench = GitHubBench()
    let outcome = try await GitHubServer.run(content) { await bench.night(at: $0.baseURL) }
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.editions.count == 3)
    #expect(bench.pauses == [.seconds(121)])
  }

  @Test func `one that does not is named with its end, and nothing more is asked`() async throws {
    var content = try GitHubContent.releases(4)
    content.limit.remaining = 3
    content.limit.reset = Self.reset.secondsSince1970
    try await GitHubServer.run(content) { server in
      let bench = GitHubBench()
      let outcome = await bench.night(at: server.baseURL)
      #expect(outcome.status == .partial)
      #expect(outcome.failures.map(\.reason) == [.unreachable])
      #expect(
        outcome.failures.map(\.problem.what) == [
          "GitHub answered 403: the rate limit is used up until \(Self.reset)"
        ])
      #expect(outcome.failures.first?.problem.next == "run again after that; a token raises the limit")
      #expect(outcome.fetched.map(\.coreVersion) == ["4"])
      #expect(outcome.editions.map(\.listing.title) == ["v3", "v4"])
      #expect(outcome.remarks.map(\.what) == ["1 older edition is left for the next run"])
      #expect(bench.pauses.isEmpty)
      #expect(server.received.count == 4)

      server.content.limit.remaining = nil
      let next = await bench.night(at: server.baseURL)
      #expect(next.status == .ok)
      #expect(next.editions.map(\.listing.title) == ["v1", "v2"])
      #expect(next.fetched.map(\.coreVersion) == ["4"])
    }
  }

  @Test func `a limit that is used up at the first request is a source that failed`() async throws {
    var content = try GitHubContent.releases(1)
    content.limit.remaining = 0
    content.limit.reset = Self.reset.secondsSince1970
    let bench = GitHubBench()
    let outcome = try await GitHubServer.run(content) { await bench.night(at: $0.baseURL) }
    #expect(outcome.status == .failed)
    #expect(outcome.failures.first?.problem.what.hasSuffix(Self.reset.description) == true)
    #expect(bench.memory == nil)
  }

  @Test func `retry-after is obeyed within the budget`() async throws {
    var content = try GitHubContent.releases(1)
    content.limit.slowDown = ["60", "240"]
    let bench = GitHubBench()
    let outcome = try await GitHubServer.run(content) { await bench.night(at: $0.baseURL) }
    #expect(outcome.status == .ok)
    #expect(bench.pauses == [.seconds(60), .seconds(240)])

    content.limit.slowDown = ["301"]
    let hasty = GitHubBench()
    let refused = try await GitHubServer.run(content) { await hasty.night(at: $0.baseURL) }
    #expect(refused.status == .failed)
    #expect(refused.failures.first?.problem.what.contains("301 s, at 2026-01-31T02:22:01Z") == true)
    #expect(hasty.pauses.isEmpty)
  }

  @Test(arguments: [
    "x-ratelimit-reset: 99999999999999999999", "x-ratelimit-reset: -5", "x-ratelimit-reset: soon", "x-other: 1",
    "x-ratelimit-reset: 2147483647", "Retry-After: 99999999999999999999", "Retry-After: -1",
  ])
  func `an absurd end of a limit is no reason to wait, and none to crash`(header: String) async throws {
    let reply = HostileServer.Reply.answer(403, headers: ["x-ratelimit-remaining: 0", header])
    let outcome = try await HostileServer.run({ _ in reply }) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.status == .failed)
  }

  @Test func `the bytes of one run are bounded, and the rest comes later`() async throws {
    try await GitHubServer.run(try .releases(4)) { server in
      var limits = GitHubLimits.forTests
      limits.maximumTotalBytes = try archive(4).count + archive(3).count
      let bench = GitHubBench()
      let first = await bench.night(at: server.baseURL, limits: limits)
      #expect(first.status == .ok)
      #expect(first.editions.map(\.listing.title) == ["v3", "v4"])
      #expect(first.remarks.map(\.what) == ["2 older editions are left for the next run"])
      let second = await bench.night(at: server.baseURL, limits: limits)
      #expect(second.editions.map(\.listing.title) == ["v1", "v2"])
      #expect(second.remarks.isEmpty)
    }
  }

  @Test func `an archive that is too large is refused before it is fetched, and not asked for again`() async throws {
    try await GitHubServer.run(try .releases(2)) { server in
      var limits = GitHubLimits.forTests
      limits.archive.maximumArchiveBytes = 10
      let bench = GitHubBench()
      for _ in 0..<2 {
        let outcome = await bench.night(at: server.baseURL, limits: limits)
        #expect(outcome.status == .failed)
        #expect(outcome.failures.first?.problem.place == "octo/core@v2/core-schemas.zip")
        #expect(server.receivedByStorage.isEmpty)
      }
    }
  }
}
