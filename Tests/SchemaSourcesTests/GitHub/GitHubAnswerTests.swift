import DriftModel
import GitHubServer
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("Answers that GitHub would not give are named by address and place")
struct GitHubAnswerTests {
  private static let releases = "/repos/octo/core/releases"
  private static let artifacts = "/repos/octo/core/actions/artifacts"

  /// A sound list of one entry, whose members a test replaces by raw JSON.
  private static func release(_ changes: [String: String] = [:], file: [String: String] = [:]) -> String {
    let file = merged(
      [
        "id": "11", "name": #""core.zip""#, "state": #""uploaded""#, "size": "10", "digest": "null",
        "updated_at": #""2026-01-01T00:00:00Z""#,
      ], file)
    let release = merged(
      [
        "id": "1", "tag_name": #""v1""#, "draft": "false", "prerelease": "false", "target_commitish": #""main""#,
        "published_at": #""2026-01-01T00:00:00Z""#, "assets": "[\(file)]",
      ], changes)
    return "[\(release)]"
  }

  private static func artifact(_ changes: [String: String] = [:], run: [String: String] = [:]) -> String {
    let run = merged(
      ["id": "5", "repository_id": "1", "head_repository_id": "1", "head_branch": #""main""#, "head_sha": #""abc""#],
      run)
    let artifact = merged(
      [
        "id": "21", "name": #""core-schemas""#, "size_in_bytes": "10", "expired": "false", "digest": "null",
        "created_at": #""2026-01-01T00:00:00Z""#, "workflow_run": run,
      ], changes)
    return #"{"total_count":1,"artifacts":[\#(artifact)]}"#
  }

  private static func merged(_ members: [String: String], _ changes: [String: String]) -> String {
    let all = members.merging(changes) { $1 }.filter { $0.value != "absent" }.sorted { $0.key < $1.key }
    return "{" + all.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  struct Wrong: CustomTestStringConvertible {
    let body: String
    let place: String
    let what: String
    var selection = GitHubSelection.releases
    var testDescription: String { place + " " + what }
  }

  static let wrong = [
    Wrong(body: "{", place: "", what: "end of the document"), Wrong(body: "", place: "", what: "empty"),
    Wrong(body: "{}", place: "", what: "of type object where an array"),
    Wrong(body: "null", place: "", what: "of type null"),
    Wrong(body: "[7]", place: "#/0", what: "of type number where an object"),
    Wrong(body: release(["draft": "1"]), place: "#/0/draft", what: "true or false"),
    Wrong(body: release(["prerelease": "absent"]), place: "#/0", what: "\"prerelease\" is missing"),
    Wrong(body: release(["tag_name": "null"]), place: "#/0/tag_name", what: "a string"),
    Wrong(body: release(["tag_name": #""""#]), place: "#/0/tag_name", what: "empty"),
    Wrong(body: release(["tag_name": #""v\u0000""#]), place: "#/0/tag_name", what: "nobody sees"),
    Wrong(body: release(["tag_name": #""v\u202e1""#]), place: "#/0/tag_name", what: "nobody sees"),
    Wrong(body: release(["tag_name": #""a\nb""#]), place: "#/0/tag_name", what: "nobody sees"),
    Wrong(
      body: release(["tag_name": quoted(String(repeating: "x", count: 256))]), place: "#/0/tag_name", what: "longer"),
    Wrong(body: release(["published_at": "null"]), place: "#/0/published_at", what: "a string"),
    Wrong(body: release(["published_at": #""2026-02-30T00:00:00Z""#]), place: "#/0/published_at", what: "RFC 3339"),
    Wrong(body: release(["assets": "{}"]), place: "#/0/assets", what: "an array"),
    Wrong(body: release(file: ["name": "absent"]), place: "#/0/assets/0", what: "\"name\" is missing"),
    Wrong(body: release(file: ["name": #""\u001b[2J""#]), place: "#/0/assets/0/name", what: "nobody sees"),
    Wrong(body: release(file: ["id": "-1"]), place: "#/0/assets/0/id", what: "negative"),
    Wrong(body: release(file: ["id": #""11""#]), place: "#/0/assets/0/id", what: "an integer"),
    Wrong(body: release(file: ["id": "1.5"]), place: "#/0/assets/0/id", what: "an integer"),
    Wrong(body: release(file: ["size": "1e400"]), place: "#/0/assets/0/size", what: "an integer"),
    Wrong(body: release(file: ["size": "9223372036854775808"]), place: "#/0/assets/0/size", what: "an integer"),
    Wrong(body: release(file: ["digest": #""sha256:12""#]), place: "#/0/assets/0/digest", what: "64 hexadecimal"),
    Wrong(body: release(file: ["digest": "7"]), place: "#/0/assets/0/digest", what: "a string"),
    Wrong(body: "[]", place: "", what: "of type array where an object", selection: .artifacts),
    Wrong(body: #"{"artifacts":7}"#, place: "#/artifacts", what: "an array", selection: .artifacts),
    Wrong(
      body: artifact(["expired": "absent"]), place: "#/artifacts/0", what: "\"expired\" is missing",
      selection: .artifacts),
    Wrong(
      body: artifact(["created_at": "17"]), place: "#/artifacts/0/created_at", what: "a string",
      selection: .artifacts),
    Wrong(
      body: artifact(run: ["head_repository_id": #""1""#]), place: "#/artifacts/0/workflow_run/head_repository_id",
      what: "an integer", selection: .artifacts),
    Wrong(
      body: artifact(["workflow_run": "[]"]), place: "#/artifacts/0/workflow_run", what: "an object",
      selection: .artifacts),
    Wrong(
      body: artifact(run: ["head_branch": #""a\u0007""#]), place: "#/artifacts/0/workflow_run/head_branch",
      what: "nobody sees", selection: .artifacts),
  ]

  @Test(arguments: wrong)
  func `a wrong member is named`(wrong: Wrong) async throws {
    let (outcome, address) = try await HostileServer.run({ _ in .answer(200, wrong.body) }) { server in
      (await GitHubBench().night(at: server.baseURL, wrong.selection), server.baseURL)
    }
    let list = wrong.selection == .releases ? Self.releases : Self.artifacts
    let failure = try #require(outcome.failures.first)
    #expect(outcome.status == .failed && outcome.failures.count == 1)
    #expect(failure.reason == .malformed)
    #expect(failure.problem.place.hasPrefix(address + list + wrong.place), "\(failure.problem)")
    #expect(failure.problem.what.contains(wrong.what), "\(failure.problem)")
  }

  @Test(
    "one wrong entry does not hide the others, which pass for today's only where it is known to be older",
    arguments: [
      ("7", false), (#"{"published_at":"2020-01-01T00:00:00Z"}"#, true),
      (#"{"published_at":"2030-01-01T00:00:00Z"}"#, false),
    ])
  func wrongEntry(_ entry: String, isOlder: Bool) async throws {
    let body = "[\(entry)," + Self.release().dropFirst()
    let archive = try archive(1)
    let outcome = try await HostileServer.run({ request in
      request.target.contains("/assets/") ? .answer(200, archive) : .answer(200, body)
    }) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.status == (isOlder ? .partial : .failed))
    #expect(outcome.fetched.count == (isOlder ? 1 : 0) && outcome.editions.count == 1)
    #expect(outcome.memory?.pages.isEmpty == true)
  }

  @Test func `an artifact without a run is nobody's`() async throws {
    let outcome = try await HostileServer.run({ _ in .answer(200, Self.artifact(["workflow_run": "null"])) }) {
      await GitHubBench().night(at: $0.baseURL, .artifacts)
    }
    #expect(outcome.failures.map(\.problem.what) == ["the repository has no artifact core-schemas of its own"])
  }

  @Test func `a page that is not JSON is named by its type`() async throws {
    let reply = HostileServer.Reply.answer(200, "<html>", headers: ["Content-Type: text/html"])
    let outcome = try await HostileServer.run({ _ in reply }) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.failures.map(\.problem.what) == ["GitHub answered with text/html where JSON was expected"])
  }

  @Test func `a page that is too large is not taken in`() async throws {
    let body = "[" + String(repeating: " ", count: 100_000) + "]"
    let outcome = try await HostileServer.run({ _ in .answer(200, body) }) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.failures.map(\.problem.what) == ["the answer of GitHub is larger than 100000 bytes"])
  }

  @Test func `a list that leads back to itself ends`() async throws {
    let (outcome, asked) = try await HostileServer.run({ request in
      .answer(200, "[]", headers: ["Link: <\(request.target)>; rel=next"])
    }) { server in (await GitHubBench().night(at: server.baseURL), server.received.count) }
    #expect(outcome.failures.map(\.problem.what) == ["the list leads back to a page of its own"])
    #expect(outcome.failures.first?.problem.place.hasSuffix(Self.releases) == true)
    #expect(asked == 1)
  }

  @Test func `a list without an end ends`() async throws {
    var limits = GitHubLimits.forTests
    limits.maximumPages = 7
    let (outcome, asked) = try await HostileServer.run({ request in
      .answer(200, "[]", headers: ["Link: <\(request.target)&x=1>; rel=\"next\""])
    }) { server in (await GitHubBench().night(at: server.baseURL, limits: limits), server.received.count) }
    #expect(outcome.failures.map(\.problem.what) == ["the list has more than 7 pages"])
    #expect(asked == 7)
  }

  @Test func `a 304 that nobody asked for is no answer`() async throws {
    let outcome = try await HostileServer.run({ _ in .answer(304) }) { await GitHubBench().night(at: $0.baseURL) }
    #expect(outcome.failures.map(\.problem.what) == ["GitHub answered 304 where 200 was expected"])
  }
}
