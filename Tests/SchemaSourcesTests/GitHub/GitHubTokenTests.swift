import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("GitHub's token goes to GitHub alone")
struct GitHubTokenTests {
  @Test(arguments: [GitHubSelection.releases, .artifacts])
  func `the storage that downloads lead to never sees it`(selection: GitHubSelection) async throws {
    var content = GitHubContent(
      releases: try GitHubContent.releases(2).releases, artifacts: try GitHubContent.artifacts(2).artifacts)
    content.token = GitHubBench.token
    try await GitHubServer.run(content) { server in
      let outcome = await GitHubBench().night(at: server.baseURL, selection, authorized: true)
      #expect(outcome.status == .ok, "\(outcome.failures)")
      #expect(server.received.allSatisfy { $0.headers["authorization"] == "Bearer " + GitHubBench.token })
      #expect(server.receivedByStorage.count == 2)
      #expect(server.receivedByStorage.allSatisfy { $0.headers["authorization"] == nil })
      #expect(
        server.receivedByStorage.allSatisfy { $0.headers.values.allSatisfy { !$0.contains(GitHubBench.token) } })
    }
  }

  @Test func `a missing or wrong token is a denial that says what to do`() async throws {
    var content = try GitHubContent.releases(1)
    content.token = "another"
    let outcomes = try await GitHubServer.run(content) { server in
      (
        await GitHubBench().night(at: server.baseURL),
        await GitHubBench().night(at: server.baseURL, authorized: true)
      )
    }
    #expect(outcomes.0.failures.map(\.reason) == [.denied])
    #expect(outcomes.0.failures.first?.problem.next.contains("holds a token") == true)
    #expect(outcomes.1.failures.map(\.reason) == [.denied])
    #expect(outcomes.1.failures.first?.problem.next.contains("the repository's contents and actions") == true)
  }

  /// Lists whose next page is elsewhere.
  static let elsewhere = [
    "https://evil.example/repos/octo/core/releases?page=2", "http://127.0.0.1:1/repos/octo/core/releases?page=2",
    "ftp://127.0.0.1/", "//evil.example/", "http://user@127.0.0.1/",
  ]

  @Test(arguments: elsewhere)
  func `a list that goes on elsewhere is not followed there`(next: String) async throws {
    let reply = HostileServer.Reply.answer(200, "[]", headers: ["Link: <\(next)>; rel=\"next\""])
    let (outcome, asked) = try await HostileServer.run({ _ in reply }) { server in
      (await GitHubBench().night(at: server.baseURL, authorized: true), server.received.count)
    }
    #expect(outcome.failures.map(\.problem.what) == ["the list goes on at another server"])
    #expect(asked == 1)
  }

  /// Answers that hand the token back in the places where a message, or the memory, could pick it up.
  static let echoes: [HostileServer.Reply] = [
    .answer(500, GitHubBench.token), .answer(403, headers: ["x-ratelimit-reset: \(GitHubBench.token)"]),
    .answer(200, "[{\"\(GitHubBench.token)\":1}]"), .answer(200, "[\"\(GitHubBench.token)\"]"),
    .answer(200, "[]", headers: ["ETag: \"\(GitHubBench.token)\""]),
    .answer(200, "[]", headers: ["Content-Type: \(GitHubBench.token)"]),
    .answer(200, "[]", headers: ["Link: </repos?x=\(GitHubBench.token)>; rel=\"next\""]),
    .answer(200, "[]", headers: ["Link: </%67hs_0123456789abcdefghijklmnop>; rel=\"next\""]),
    .answer(302, headers: ["Location: /\(GitHubBench.token)"]),
    .bytes("HTTP/1.1 \(GitHubBench.token)\r\n\r\n"),
  ]

  @Test(arguments: echoes)
  func `it is in no message and not in the memory, even where the server repeats it`(
    reply: HostileServer.Reply
  ) async throws {
    let outcome = try await HostileServer.run({ _ in reply }) {
      await GitHubBench().night(at: $0.baseURL, authorized: true)
    }
    #expect(!outcome.failures.isEmpty)
    expectNoToken(in: outcome)
  }

  @Test func `an archive that repeats it is thrown away`() async throws {
    let schema = #"{"description":"\#(GitHubBench.token)"}"#
    let bytes = try ArchiveBuilder.build(.zip, ["v1/Probe.json": Array(schema.utf8)])
    let outcome = try await GitHubServer.run(.releasing(bytes)) {
      await GitHubBench().night(at: $0.baseURL, authorized: true)
    }
    #expect(outcome.status == .failed && outcome.editions.isEmpty)
    expectNoToken(in: outcome)
  }

  @Test func `names in a broken archive that repeat it are blotted out`() async throws {
    let bytes = try ArchiveBuilder.build(.zip, [.symbolicLink("v1/\(GitHubBench.token)", to: "/etc/passwd")])
    try await GitHubServer.run(.releasing(bytes)) { server in
      let bench = GitHubBench()
      let outcome = await bench.night(at: server.baseURL, authorized: true)
      #expect(outcome.failures.first?.problem.place == "octo/core@v1.2.8/core-schemas.zip!/v1/<token>")
      expectNoToken(in: outcome)
      expectNoToken(in: await bench.night(at: server.baseURL, authorized: true))
    }
  }

  private func expectNoToken(in outcome: CollectionOutcome) {
    var text = ""
    dump(outcome, to: &text)
    text += outcome.failures.map(\.problem.description).joined()
    #expect(!text.lowercased().contains(GitHubBench.token))
    #expect(!text.lowercased().contains("%67hs"))
  }
}
