import DriftModel
import Foundation
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("The questions about a repository at GitHub")
struct RepositoryProbeTests {
  private static let moment = Timestamp("2026-03-01T00:00:00Z") ?? Timestamp(secondsSince1970: 0)

  private static func access(_ url: String, token: String? = nil, pages: Int = 100) -> GitHubAccess {
    var limits = GitHubLimits()
    limits.maximumPages = pages
    let surroundings = SourceSurroundings(
      environment: { _ in token }, readFile: { _ in Data() }, sleep: { _ in }, jitter: { 0 },
      now: { Date(timeIntervalSince1970: 0) })
    return GitHubAccess(
      baseURL: url, tokenEnvironmentVariable: token.map { _ in "TOKEN" }, limits: limits, surroundings: surroundings)
  }

  private static func releases(_ access: GitHubAccess) async -> ProbeAnswer.Outcome {
    await RepositoryReleasesProbe(repository: "octo/core", access: access).answer(askedAt: moment).outcome
  }

  private static func runs(_ access: GitHubAccess) async -> ProbeAnswer.Outcome {
    await WorkflowRunsProbe(repository: "octo/core", access: access).answer(askedAt: moment).outcome
  }

  @Test("published releases over all pages, the oldest first; drafts are none")
  func allReleases() async throws {
    var content = GitHubContent(
      releases: (1...7).map { .init(id: $0, tag: "v\($0)", publishedAt: "2026-02-0\(8 - $0)T00:00:00Z", files: []) })
    content.releases[0].isDraft = true
    content.releases[1].isPrerelease = true
    content.pageSize = 2
    let outcome = try await GitHubServer.run(content) { await Self.releases(Self.access($0.baseURL)) }
    let expected = (1...6).map { day in
      ReleaseFacts(
        tag: "v\(8 - day)", publishedAt: Timestamp("2026-02-0\(day)T00:00:00Z") ?? Self.moment, isPrerelease: day == 6)
    }
    #expect(outcome == .facts(.releases(expected)))
  }

  @Test(
    "completed runs of the default branch; those under way, of forks, of other branches and of long ago are left out")
  func allRuns() async throws {
    var content = GitHubContent()
    content.workflowRuns = (1...5).map {
      .init(id: $0, conclusion: $0 == 1 ? "failure" : "success", createdAt: "2026-02-0\(9 - $0)T00:00:00Z")
    }
    content.workflowRuns[1].status = "in_progress"
    content.workflowRuns[2].headRepositoryID = 9
    content.workflowRuns[3].branch = "topic"
    content.workflowRuns.append(.init(id: 6, createdAt: "2025-01-01T00:00:00Z"))
    content.pageSize = 2
    let outcome = try await GitHubServer.run(content) { await Self.runs(Self.access($0.baseURL)) }
    let days = [("04", 5, "success"), ("08", 1, "failure")]
    #expect(
      outcome
        == .facts(
          .workflowRuns(
            days.map { day, id, conclusion in
              WorkflowRunFacts(
                name: "ci", conclusion: conclusion, createdAt: Timestamp("2026-02-\(day)T00:00:00Z") ?? Self.moment,
                url: "https://github.example/runs/\(id)")
            })))
  }

  @Test("where no run of the last days was green, the newest green one before them is told as well")
  func oldSuccess() async throws {
    var content = GitHubContent()
    content.workflowRuns = [
      .init(id: 5, conclusion: "failure", createdAt: "2026-02-09T00:00:00Z"),
      .init(id: 4, createdAt: "2025-06-02T00:00:00Z"), .init(id: 3, createdAt: "2025-06-01T00:00:00Z"),
    ]
    content.workflowRuns[1].headRepositoryID = 9
    let outcome = try await GitHubServer.run(content) { await Self.runs(Self.access($0.baseURL)) }
    guard case .facts(.workflowRuns(let runs)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(runs.map(\.url) == ["https://github.example/runs/3", "https://github.example/runs/5"])
  }

  @Test("a list that is cut is unknown, not shorter")
  func cut() async throws {
    var content = GitHubContent(
      releases: (1...9).map { .init(id: $0, tag: "v\($0)", publishedAt: "2026-02-01T00:00:00Z", files: []) })
    content.workflowRuns = (1...9).map { .init(id: $0, createdAt: "2026-02-01T00:00:00Z") }
    content.pageSize = 2
    try await GitHubServer.run(content) { server in
      let access = Self.access(server.baseURL, pages: 3)
      for outcome in [await Self.releases(access), await Self.runs(access)] {
        guard case .unknown(let problem) = outcome else {
          Issue.record("\(outcome)")
          continue
        }
        #expect(!problem.next.isEmpty)
      }
    }
  }

  @Test(
    "a repository that is not there or not to be seen, a token that is refused, and a limit that is used up are unknown"
  )
  func refusals() async throws {
    let none = try await HostileServer.run({ _ in .answer(404) }) { server in
      [await Self.releases(Self.access(server.baseURL)), await Self.runs(Self.access(server.baseURL))]
    }
    for outcome in none {
      guard case .unknown(let problem) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(problem.next.contains("404 also for what a token may not see"))
    }
    var content = GitHubContent()
    content.token = "the-right-token"
    let secret = "a-wrong-token-of-some-length"
    let denied = try await GitHubServer.run(content) { await Self.releases(Self.access($0.baseURL, token: secret)) }
    #expect("\(denied)".contains("401") && !"\(denied)".contains(secret))
    content.token = nil
    content.limit.remaining = 0
    content.limit.reset = 1_000
    let limited = try await GitHubServer.run(content) { await Self.runs(Self.access($0.baseURL)) }
    #expect("\(limited)".contains("1970-01-01T00:16:40Z"), "\(limited)")
  }

  @Test(
    "entries of the wrong type make the whole unknown",
    arguments: [
      #"{}"#, #"[{"draft":1}]"#, #"[{"draft":false,"tag_name":"v1","published_at":"soon","prerelease":false}]"#,
      #"[{"draft":false,"tag_name":"","published_at":"2026-01-01T00:00:00Z","prerelease":false}]"#, "[", "",
    ])
  func wrongTypes(_ body: String) async throws {
    let outcome = try await HostileServer.run({ _ in .answer(200, body, headers: ["Content-Type: application/json"]) })
    {
      await Self.releases(Self.access($0.baseURL))
    }
    guard case .unknown = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("the token does not follow a redirect to another server")
  func redirects() async throws {
    try await HostileServer.run({ _ in .answer(200, "[]", headers: ["Content-Type: application/json"]) }) { other in
      try await HostileServer.run({ _ in .answer(301, "", headers: ["Location: \(other.baseURL)/releases"]) }) {
        server in
        _ = await Self.releases(Self.access(server.baseURL, token: "a-secret-of-some-length"))
        #expect(server.received.map { $0.headers["authorization"] } == ["Bearer a-secret-of-some-length"])
        #expect(other.received.map { $0.headers["authorization"] } == [nil])
      }
    }
  }
}
