import DriftModel
import HostileServer
import JSONModel
import SchemaSources
import Testing

// These servers never finish an answer, so that a reading which returns at all was ended by its own limits. How long it
// took is not asked: on a busy machine a test waits for its turn longer than for the server.
@Suite("A registry that keeps one waiting is given up in time", .timeLimit(.minutes(10)))
struct RegistryTimeTests {
  private func outcome(
    of reply: HostileServer.Reply, change: (inout RegistryLimits) -> Void = { _ in }
  ) async throws -> CollectionOutcome {
    var limits = RegistryBench().limits
    limits.http.silence = .milliseconds(400)
    limits.http.exchange = .milliseconds(800)
    limits.http.attempts = 1
    change(&limits)
    return try await HostileServer.run({ _ in reply }) {
      await RegistryBench().read($0.baseURL, limits: limits).outcome
    }
  }

  @Test(arguments: [
    HostileServer.Reply.stall(after: ""), .stall(after: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"),
    .drip(after: "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", every: .milliseconds(50)),
    .drip(after: "HTTP/1.1 200 OK\r\nX-Slow: ", every: .milliseconds(50)),
  ])
  func silenceAndDripsEnd(reply: HostileServer.Reply) async throws {
    let outcome = try await outcome(of: reply)
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.reason) == [.unreachable])
    #expect(outcome.failures.first?.problem.what == "the registry did not answer in time")
  }

  @Test func theTimeOfTheWholeSourceEnds() async throws {
    let outcome = try await outcome(of: .stall(after: "")) { limits in
      limits.http.wholeSource = .milliseconds(300)
      limits.http.silence = .seconds(20)
      limits.http.exchange = .seconds(20)
      limits.http.attempts = 50
    }
    #expect(outcome.failures.map(\.reason) == [.unreachable])
  }

  @Test func aClosedPortIsSaidToBeClosed() async throws {
    let port = try await HostileServer.run({ _ in .bytes("") }) { $0.port }
    let outcome = await RegistryBench().read("http://127.0.0.1:\(port)").outcome
    #expect(outcome.status == .failed)
    #expect(outcome.failures.first?.reason == .unreachable)
    #expect(outcome.failures.first?.problem.what == "no connection to the registry: Connection refused")
  }

  @Test func aNameThatDoesNotResolveIsSaidSo() async throws {
    let outcome = await RegistryBench().read("http://registry.invalid").outcome
    #expect(outcome.failures.first?.reason == .unreachable)
    #expect(outcome.failures.first?.problem.what.hasPrefix("no connection to the registry") == true)
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"])
  func anInterruptedReadingFailsInsteadOfShrinking(sent: String) async throws {
    let outcome = try await HostileServer.run({ _ in .stall(after: sent) }) { server in
      let task = Task { await RegistryBench().read(server.baseURL).outcome }
      while server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      return await task.value
    }
    #expect(outcome.status == .failed)
    #expect(outcome.failures.first?.problem.what == "the reading was interrupted")
    #expect(outcome.remarks.first?.what == "the registry's health is not known: the reading was interrupted")
  }
}
