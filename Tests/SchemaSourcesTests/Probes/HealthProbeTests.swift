import DriftModel
import Foundation
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("The question how the registry is")
struct HealthProbeTests {
  private let moment = Timestamp(secondsSince1970: 1_700_000_000)
  private static let healthy = #"{"status":"healthy","version":"0.1.0","checks":{}}"#

  private func ask(
    environment: [String: String] = [:], limits: HTTPLimits = HTTPLimits(),
    _ script: @escaping @Sendable (HostileServer.Received) -> HostileServer.Reply
  ) async throws -> (answer: ProbeAnswer, requests: [HostileServer.Received]) {
    try await HostileServer.run(script) { server in
      let surroundings = SourceSurroundings(
        environment: { environment[$0] }, readFile: { _ in Data() }, sleep: { _ in }, jitter: { 0 },
        now: { Date(timeIntervalSince1970: 0) })
      let probe = HealthProbe(
        url: server.baseURL, limits: limits, surroundings: surroundings, elapsed: { _ in .milliseconds(12) })
      #expect(probe.name == ProbeName(.health, server.baseURL))
      return (await probe.answer(askedAt: moment), server.received)
    }
  }

  private func facts(_ answer: ProbeAnswer) throws -> HealthFacts {
    guard case .facts(.health(let facts)) = answer.outcome else {
      throw Problem(what: "no facts", place: "\(answer.outcome)", next: "")
    }
    return facts
  }

  private func problem(_ answer: ProbeAnswer) -> Problem? {
    if case .unknown(let problem) = answer.outcome { problem } else { nil }
  }

  @Test("status, version, latency and the digest of the answer are kept")
  func healthy() async throws {
    let (answer, requests) = try await ask { _ in .answer(200, Self.healthy) }
    #expect(try facts(answer) == HealthFacts(status: "healthy", version: "0.1.0", latencyMilliseconds: 12))
    #expect(answer.digest == SHA256Digest(of: Array(Self.healthy.utf8)) && answer.askedAt == moment)
    #expect(requests.map(\.target) == ["/health"] && requests[0].headers["authorization"] == nil)
  }

  @Test("a permanent redirect is told, a passing one is not", arguments: [(301, true), (308, true), (302, false)])
  func redirects(_ status: Int, isPermanent: Bool) async throws {
    let (answer, _) = try await ask { request in
      request.target == "/health"
        ? .answer(status, "", headers: ["Location: /new/health?key=secret"]) : .answer(200, Self.healthy)
    }
    let moved = try facts(answer).movedTo
    #expect((moved != nil) == isPermanent)
    #expect(moved?.hasSuffix("/new/health") ?? true)
  }

  @Test("a circle of redirects ends unknown")
  func circle() async throws {
    let (answer, requests) = try await ask { _ in .answer(301, "", headers: ["Location: /health"]) }
    #expect(problem(answer)?.what.contains("redirects more than 5 times") == true && requests.count == 6)
  }

  @Test("what answers and does not serve is a fact, and no more than the status where it says nothing of its health")
  func broken() async throws {
    let bodies = ["", "<html>sorry</html>", "[]", #"{"status":503}"#, String(repeating: " ", count: 70_000)]
    for (body, status) in zip(bodies, [500, 502, 503, 503, 503]) {
      let (answer, _) = try await ask { _ in .answer(status, body) }
      let expected = HealthFacts(
        status: "HTTP \(status) without a word of its health", version: nil, latencyMilliseconds: 12)
      #expect(try facts(answer) == expected && answer.digest == nil, "\(body.prefix(20))")
    }
    let (cut, _) = try await ask { _ in .bytes("HTTP/1.1 503 No\r\nContent-Length: 90\r\n\r\n{") }
    #expect(try facts(cut).status == "HTTP 503 without a word of its health")
  }

  @Test("a 503 that says how the service is keeps its word and version; `healthy` is not taken at its word")
  func honest() async throws {
    let body = #"{"status":"unhealthy","version":"0.1.0","checks":{}}"#
    let (answer, _) = try await ask { _ in .answer(503, body) }
    #expect(try facts(answer) == HealthFacts(status: "unhealthy", version: "0.1.0", latencyMilliseconds: 12))
    #expect(answer.digest == SHA256Digest(of: Array(body.utf8)))
    let (false503, _) = try await ask { _ in .answer(503, Self.healthy) }
    #expect(try facts(false503).status == "HTTP 503 and `healthy` at once")
  }

  @Test("nothing at the address is not there", arguments: [404, 410])
  func nothing(_ status: Int) async throws {
    let (answer, _) = try await ask { _ in .answer(status) }
    #expect(answer.outcome == .notThere)
  }

  @Test(
    "what makes no sense, or asks for patience, is unknown",
    arguments: [
      (200, "it works", "/health"), (200, "[]", "object"), (200, #"{"status":1}"#, "string"), (200, "{}", "missing"),
      (429, "", "429"), (401, "", "401"),
    ])
  func senseless(_ status: Int, _ body: String, _ word: String) async throws {
    let (answer, requests) = try await ask { _ in .answer(status, body) }
    let problem = try #require(self.problem(answer))
    #expect("\(problem.what) \(problem.place)".contains(word), "\(problem)")
    #expect(!problem.next.isEmpty && requests.count == 1)
  }

  @Test("silence, an answer without end and a connection that nobody takes are unknown")
  func silent() async throws {
    var limits = HTTPLimits()
    limits.exchange = .milliseconds(200)
    let (stalled, _) = try await ask(limits: limits) { _ in .stall(after: "HTTP/1.1 200 OK\r\n") }
    #expect(problem(stalled)?.what == "the registry did not answer in time")
    let (large, _) = try await ask { _ in .answer(200, String(repeating: " ", count: 70_000)) }
    #expect(problem(large)?.what.contains("larger than") == true)
    let nobody = await HealthProbe(url: "http://127.0.0.1:9").answer(askedAt: moment)
    #expect(problem(nobody)?.what.contains("no connection") == true)
  }

  @Test("an address that is none is unknown, and credentials in it are not repeated")
  func address() async {
    let answer = await HealthProbe(url: "https://me:secret@example.org").answer(askedAt: moment)
    #expect(problem(answer)?.what.contains("user name") == true)
    #expect(problem(answer).map { !"\($0)".contains("secret") } == true)
  }
}
