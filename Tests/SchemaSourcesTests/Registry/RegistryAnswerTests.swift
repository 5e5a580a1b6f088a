import DriftModel
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("What a registry answers wrongly is named with URL and JSON Pointer, and never read as a removal")
struct RegistryAnswerTests {
  /// A spoilt answer, and what the reading must say of it.
  struct Spoilt: CustomTestStringConvertible, Sendable {
    let name: String
    let target: String
    let reply: HostileServer.Reply
    let reason: CollectionFailure.Reason
    /// Whether one schema fails, rather than the source.
    let ofSchema: Bool
    let place: String
    let what: String
    var testDescription: String { name }

    init(
      _ name: String, _ target: String, _ reply: HostileServer.Reply, _ reason: CollectionFailure.Reason,
      ofSchema: Bool, place: String, what: String
    ) {
      (self.name, self.target, self.reply, self.reason) = (name, target, reply, reason)
      (self.ofSchema, self.place, self.what) = (ofSchema, place, what)
    }
  }

  static let schema = "/schemas/v1/telemetry.Probe"

  static let index: [Spoilt] = [
    Spoilt(
      "an index that answers 500", "/index", .answer(500, "oops"), .unreachable, ofSchema: false, place: "/index",
      what: "500"),
    Spoilt("no index", "/index", .answer(404), .unreachable, ofSchema: false, place: "/index", what: "404"),
    Spoilt("no content", "/index", .answer(204), .unreachable, ofSchema: false, place: "/index", what: "204"),
    Spoilt("a 401", "/index", .answer(401), .denied, ofSchema: false, place: "/index", what: "401"),
    Spoilt("a 403", "/index", .answer(403), .denied, ofSchema: false, place: "/index", what: "403"),
    Spoilt(
      "invalid JSON", "/index", .answer(200, "{\n nope"), .malformed, ofSchema: false, place: "/index:2:2", what: ""),
    Spoilt(
      "a page instead of JSON", "/index", .answer(200, "<html>"), .malformed, ofSchema: false, place: "/index:1:1",
      what: ""),
    Spoilt(
      "an empty body", "/index", .answer(200, ""), .malformed, ofSchema: false, place: "/index:1:1", what: ""),
    Spoilt(
      "deep JSON", "/index", .answer(200, String(repeating: "[", count: 20_000)), .malformed, ofSchema: false,
      place: "/index:1:", what: ""),
    Spoilt(
      "an array as the index", "/index", .answer(200, "[]"), .malformed, ofSchema: false, place: "/index",
      what: "array"),
    Spoilt(
      "an index without tracks", "/index", .answer(200, "{}"), .malformed, ofSchema: false, place: "/index",
      what: "\"tracks\" is missing"),
    Spoilt(
      "an index without schemas", "/index", .answer(200, RegistryScript.index([])), .malformed, ofSchema: false,
      place: "/index#/tracks", what: "lists no schema"),
    Spoilt(
      "no tracks at all", "/index", .answer(200, #"{"tracks":{}}"#), .malformed, ofSchema: false,
      place: "/index#/tracks", what: "lists no schema"),
    Spoilt(
      "a track of another type", "/index", .answer(200, #"{"tracks":{"v1":{"schemas":{}}}}"#), .malformed,
      ofSchema: false, place: "/index#/tracks/v1/schemas", what: "object where an array"),
    Spoilt(
      "an entry without a digest", "/index", .answer(200, RegistryScript.index([#"{"name":"telemetry.Probe"}"#])),
      .malformed, ofSchema: true, place: "/index#/tracks/v1/schemas/0", what: "\"sha256\" is missing"),
    Spoilt(
      "a digest that is none", "/index",
      .answer(200, RegistryScript.index([RegistryScript.entry("telemetry.Probe", digest: "xyz")])), .malformed,
      ofSchema: true, place: "/index#/tracks/v1/schemas/0/sha256", what: "64 hexadecimal digits"),
    Spoilt(
      "an entry without a name", "/index", .answer(200, RegistryScript.index(["{}"])), .malformed, ofSchema: false,
      place: "/index#/tracks/v1/schemas/0", what: "\"name\" is missing"),
    Spoilt(
      "a name with another type", "/index", .answer(200, RegistryScript.index([#"{"name":7}"#])), .malformed,
      ofSchema: false, place: "/index#/tracks/v1/schemas/0/name", what: "number where a string"),
    Spoilt(
      "a schema listed twice", "/index",
      .answer(
        200,
        RegistryScript.index([
          RegistryScript.entry("telemetry.Probe"), RegistryScript.entry("telemetry.Probe.schema"),
        ])), .malformed, ofSchema: true, place: "/index#/tracks/v1/schemas/1", what: "2 times"),
    Spoilt(
      "a schema listed twice, once unreadably", "/index",
      .answer(
        200,
        RegistryScript.index([
          RegistryScript.entry("telemetry.Probe"), RegistryScript.entry("telemetry.Probe.schema", digest: "xyz"),
        ])), .malformed, ofSchema: true, place: "/index#/tracks/v1/schemas/1/sha256", what: "64 hexadecimal digits"),
  ]

  static let schemas: [Spoilt] = [
    Spoilt(
      "a listed schema that is gone", schema, .answer(404), .unreachable, ofSchema: true, place: schema, what: "404"),
    Spoilt("a schema with 500", schema, .answer(500), .unreachable, ofSchema: true, place: schema, what: "500"),
    Spoilt("a schema with 410", schema, .answer(410), .unreachable, ofSchema: true, place: schema, what: "410"),
    Spoilt("a schema with 403", schema, .answer(403), .denied, ofSchema: true, place: schema, what: "403"),
    Spoilt(
      "a schema without content", schema, .answer(200, #"{"core_version":"1","sha256":"\#(RegistryScript.digest)"}"#),
      .malformed, ofSchema: true, place: schema, what: "\"content\" is missing"),
    Spoilt(
      "content that is text", schema, .answer(200, RegistryScript.envelope("telemetry.Probe", content: #""{}""#)),
      .malformed, ofSchema: true, place: schema + "#/content", what: "string where a JSON Schema"),
    Spoilt(
      "a version that is a number", schema,
      .answer(200, #"{"content":{},"core_version":1.2,"sha256":"\#(RegistryScript.digest)"}"#), .malformed,
      ofSchema: true, place: schema + "#/core_version", what: "number where a string"),
    Spoilt(
      "another schema", schema, .answer(200, RegistryScript.envelope("telemetry.Labels")), .malformed, ofSchema: true,
      place: schema + "#/$schema_id", what: "another schema"),
    Spoilt(
      "another track", schema, .answer(200, RegistryScript.envelope("telemetry.Probe", track: "v2")), .malformed,
      ofSchema: true, place: schema + "#/track", what: "another track"),
    Spoilt(
      "an oversized schema", schema, .answer(200, String(repeating: " ", count: 200_000)), .malformed, ofSchema: true,
      place: schema, what: "larger than 100000 bytes"),
    Spoilt(
      "a truncated body", schema, .bytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"name\":"), .unreachable,
      ofSchema: true, place: schema, what: "broke off"),
    Spoilt(
      "a connection that ends at once", schema, .bytes(""), .unreachable, ofSchema: true, place: schema,
      what: "broke off"),
    Spoilt("not HTTP", schema, .bytes("SSH-2.0-x\r\n"), .malformed, ofSchema: true, place: schema, what: "not HTTP"),
    Spoilt(
      "versions that are no list", schema + "/versions", .answer(200, "{}"), .malformed, ofSchema: false,
      place: schema + "/versions", what: "object where an array"),
    Spoilt(
      "a version without digest", schema + "/versions", .answer(200, #"[{"core_version":"1"}]"#), .malformed,
      ofSchema: false, place: schema + "/versions#/0", what: "\"sha256\" is missing"),
  ]

  @Test(arguments: index + schemas)
  func becomesOneFailure(_ spoilt: Spoilt) async throws {
    let script = RegistryScript().with(spoilt.reply, at: spoilt.target)
    let reading = try await HostileServer.run({ script.reply(to: $0) }) { await RegistryBench().read($0.baseURL) }
    let outcome = reading.outcome
    try #require(outcome.failures.count == 1, "\(outcome.failures)")
    let failure = outcome.failures[0]
    #expect(failure.reason == spoilt.reason)
    let probe = SubjectName(source: "live", track: "v1", schema: "telemetry.Probe")
    #expect(failure.subject == (spoilt.ofSchema ? probe : nil))
    #expect(failure.problem.place.contains("127.0.0.1"))
    #expect(failure.problem.place.contains(spoilt.place), "\(failure.problem)")
    #expect(failure.problem.what.contains(spoilt.what), "\(failure.problem)")
    #expect(!failure.problem.next.isEmpty)
    #expect(outcome.status != .ok)
    #expect(outcome.fetched.isEmpty == !spoilt.target.hasSuffix("/versions"))
  }

  @Test func aShortListIsNotBelievedToBeComplete() async throws {
    let script = RegistryScript().with(
      RegistryScript.index([RegistryScript.entry("telemetry.Probe")], count: 19), at: "/index")
    let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL).outcome
    }
    #expect(outcome.fetched.count == 1)
    #expect(outcome.status == .partial)
    #expect(outcome.failures.first?.problem.what == "the index counts 19 schemas and lists 1")
  }

  @Test func extraMembersAreTolerated() async throws {
    let body = RegistryScript.envelope("telemetry.Probe").replacing("{\"name\"", with: "{\"new\":[{}],\"name\"")
    let script = RegistryScript().with(body, at: Self.schema)
    let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL).outcome
    }
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.count == 1)
  }
}
