import DriftModel
import Foundation
import HostileServer
import JSONModel
@testable import SchemaSources
import Synchronization
import Testing

@Suite("Failures that may pass are tried again, within bounds")
struct RegistryRetryTests {
  /// The pauses of a reading whose index answers with `replies` one after another, and how often it was asked.
  private func run(
    _ replies: [HostileServer.Reply]
  ) async throws -> (reading: RegistryReading, pauses: [Duration], asked: Int) {
    let left = Mutex(replies[...])
    let bench = RegistryBench()
    return try await HostileServer.run({ request in
      guard request.target == "/index" else { return RegistryScript().reply(to: request) }
      return left.withLock { $0.popFirst() } ?? RegistryScript().reply(to: request)
    }) { server in
      let reading = await bench.read(server.baseURL)
      return (reading, bench.pauses, server.received.count { $0.target == "/index" })
    }
  }

  @Test(arguments: [429, 500, 502, 503, 504])
  func aPassingFailureIsOvercome(status: Int) async throws {
    let (reading, pauses, asked) = try await run([.answer(status), .answer(status)])
    #expect(reading.outcome.status == .ok)
    #expect(pauses == [.milliseconds(250), .milliseconds(500)])
    #expect(asked == 3)
  }

  @Test func aBrokenConnectionIsTriedAgain() async throws {
    let (reading, _, asked) = try await run([.bytes(""), .bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")])
    #expect(reading.outcome.status == .ok)
    #expect(asked == 3)
  }

  @Test func attemptsEnd() async throws {
    let (reading, pauses, asked) = try await run(Array(repeating: .answer(503), count: 9))
    #expect(reading.outcome.status == .failed)
    #expect(pauses.count == 2)
    #expect(asked == 3)
  }

  @Test(arguments: [400, 401, 403, 404, 410, 501])
  func aFinalAnswerIsNotQuestioned(status: Int) async throws {
    let (reading, pauses, asked) = try await run([.answer(status)])
    #expect(reading.outcome.status == .failed)
    #expect(pauses.isEmpty)
    #expect(asked == 1)
  }

  @Test(arguments: [
    "7", "Sat, 31 Jan 2026 02:17:07 GMT", "Saturday, 31-Jan-26 02:17:07 GMT", "Sat Jan 31 02:17:07 2026",
  ])
  func retryAfterIsObeyed(value: String) async throws {
    let (reading, pauses, _) = try await run([.answer(429, headers: ["Retry-After: \(value)"])])
    #expect(reading.outcome.status == .ok)
    #expect(pauses == [.seconds(7)])
  }

  @Test(arguments: ["61", "99999999999999999999", "Sat, 31 Jan 2026 03:17:07 GMT"])
  func retryAfterBeyondTheBudgetEndsTheAttempts(value: String) async throws {
    let (reading, pauses, asked) = try await run([.answer(429, headers: ["Retry-After: \(value)"])])
    #expect(reading.outcome.failures.first?.problem.what.contains("429 and asks to come back in") == true)
    #expect(pauses.isEmpty)
    #expect(asked == 1)
  }

  @Test func theBudgetCountsAllPausesOfARequest() async throws {
    let (reading, pauses, _) = try await run(
      [.answer(503, headers: ["Retry-After: 40"]), .answer(503, headers: ["Retry-After: 40"])])
    #expect(reading.outcome.status == .failed)
    #expect(pauses == [.seconds(40)])
  }

  @Test func pausesGrowUpToTheirBound() {
    var limits = HTTPLimits()
    limits.attempts = 8
    var schedule = RetrySchedule(limits: limits, attempts: 8)
    let failure = HTTPFetchFailure.timedOut
    let failures = (0..<8).map { _ in
      ResourceFailure(.unreachable, what: "\(failure)", place: "here", next: "wait", retry: .later)
    }
    let pauses = failures.map { schedule.pause(after: $0, jitter: 1) }
    #expect(
      pauses == [
        .milliseconds(500), .seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(10), .seconds(10), nil,
      ])
  }

  @Test func aDateInThePastIsNoPause() {
    #expect(RetryAfter.pause("Sun, 06 Nov 1994 08:49:37 GMT", now: Date()) == .zero)
    #expect(RetryAfter.pause("soon", now: Date()) == nil)
    #expect(RetryAfter.pause("-1", now: Date()) == nil)
    #expect(RetryAfter.pause("", now: Date()) == nil)
  }
}
