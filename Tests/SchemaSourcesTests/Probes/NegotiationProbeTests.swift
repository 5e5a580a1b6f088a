import DriftModel
import Foundation
import HostileServer
import JSONModel
import RegistryServer
import Testing

@testable import SchemaSources

@Suite("The question whether negotiation works")
struct NegotiationProbeTests {
  private let moment = Timestamp(secondsSince1970: 1_700_000_000)

  private func published(_ track: String, _ name: String, deprecated: Bool = false) throws -> PublishedSchema {
    try PublishedSchema(
      track: track, name: name, bytes: Array("{}".utf8), coreVersion: "1", deprecated: deprecated,
      createdAt: moment)
  }

  private func ask(_ url: String, token: String? = nil) async -> ProbeAnswer {
    let source = SourceDefinition(
      name: "production", kind: .registry, location: url, tokenEnvironmentVariable: token.map { _ in "TOKEN" })
    let surroundings = SourceSurroundings(
      environment: { _ in token }, readFile: { _ in Data() }, sleep: { _ in }, jitter: { 0 },
      now: { Date(timeIntervalSince1970: 0) })
    return await NegotiationProbe(source, surroundings: surroundings).answer(askedAt: moment)
  }

  private func facts(_ answer: ProbeAnswer) throws -> NegotiationFacts {
    guard case .facts(.negotiation(let facts)) = answer.outcome else {
      throw Problem(what: "no facts", place: "\(answer.outcome)", next: "")
    }
    return facts
  }

  @Test("v2 is preferred, v1 serves what v2 lacks, and a deprecated document is passed over where the other is not")
  func negotiation() async throws {
    let content = RegistryContent([
      try published("v1", "both"), try published("v2", "both"), try published("v1", "old"), try published("v2", "new"),
      try published("v1", "kept"), try published("v2", "kept", deprecated: true),
      try published("v1", "leaving", deprecated: true), try published("v2", "leaving", deprecated: true),
    ])
    let answer = try await withRunningRegistry(content) { await ask($0.baseURL) }
    #expect(
      try facts(answer)
        == NegotiationFacts(
          listed: ["v1": 4, "v2": 4], fellBack: ["kept", "old"], deprecated: ["leaving"]))
    #expect(answer.digest != nil)
  }

  @Test("a schema that the index lists and no track serves has failed, with the reason")
  func failed() async throws {
    let script = RegistryScript().with(.answer(404), at: "/schemas/v1/telemetry.Probe")
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
    #expect(try facts(answer).failed["telemetry.Probe"]?.contains("404") == true)
  }

  @Test("a document of another schema has failed too")
  func another() async throws {
    let script = RegistryScript().with(RegistryScript.envelope("telemetry.Other"), at: "/schemas/v1/telemetry.Probe")
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
    #expect(try facts(answer).failed["telemetry.Probe"]?.contains("another schema") == true)
  }

  @Test(
    "a document that is no schema has failed, though another track serves one",
    arguments: ["null", "5", #""x""#, "[]", #"{"type":"foo"}"#, #"{"type":[]}"#, #"{"type":["object",1]}"#])
  func noSchema(_ content: String) async throws {
    let entry = RegistryScript.entry("telemetry.Probe")
    let schemas = #"{"count":1,"schemas":[\#(entry)]}"#
    let script = RegistryScript()
      .with(#"{"tracks":{"v1":\#(schemas),"v2":\#(schemas)}}"#, at: "/index")
      .with(
        RegistryScript.envelope("telemetry.Probe", track: "v2", content: content), at: "/schemas/v2/telemetry.Probe")
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
    #expect(try facts(answer).failed["telemetry.Probe"]?.hasPrefix("v2: the ") == true)
    #expect(try facts(answer).fellBack.isEmpty)
  }

  @Test("an index that contradicts itself is not believed, and says where")
  func contradiction() async throws {
    let entry = RegistryScript.entry("telemetry.Probe")
    for (index, what, place) in [
      (RegistryScript.index([], count: 19), "counts 19 schemas and lists 0", "#/tracks/v1/count"),
      (RegistryScript.index([entry, entry], count: 2), "twice on track v1", "#/tracks/v1/schemas/1"),
    ] {
      let script = RegistryScript().with(index, at: "/index")
      let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
      #expect(answer.problem?.what.contains(what) == true && answer.problem?.place.hasSuffix(place) == true)
    }
  }

  @Test("an empty index is told as such, and no index as none")
  func empty() async throws {
    let script = RegistryScript().with(#"{"tracks":{}}"#, at: "/index")
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
    #expect(try facts(answer).listed.isEmpty)
    let none = try await HostileServer.run({ _ in .answer(404) }) { await ask($0.baseURL) }
    #expect(none.outcome == .notThere)
  }

  @Test(
    "what did not come, or makes no sense as a whole, is unknown",
    arguments: [
      ("/index", HostileServer.Reply.answer(200, "[]")), ("/index", .answer(503)), ("/index", .answer(401)),
      ("/schemas/v1/telemetry.Probe", .answer(503)), ("/schemas/v1/telemetry.Probe", .answer(429)),
    ])
  func unknown(_ target: String, _ reply: HostileServer.Reply) async throws {
    let script = RegistryScript().with(reply, at: target)
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { await ask($0.baseURL) }
    guard case .unknown(let problem) = answer.outcome else {
      Issue.record("\(answer.outcome)")
      return
    }
    #expect(!problem.what.isEmpty && !problem.place.isEmpty && !problem.next.isEmpty)
  }

  @Test("the token goes to the registry, and into no text")
  func token() async throws {
    let secret = "a-secret-of-some-length"
    let script = RegistryScript().with(.answer(401), at: "/index")
    let answer = try await HostileServer.run({ script.reply(to: $0) }) { server in
      let answer = await ask(server.baseURL, token: secret)
      #expect(server.received.first?.headers["authorization"] == "Bearer " + secret)
      return answer
    }
    #expect(!"\(answer)".contains(secret))
  }
}
