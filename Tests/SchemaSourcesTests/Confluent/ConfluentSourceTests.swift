import DriftModel
import HostileServer
import JSONModel
import SchemaSources
import Testing

@Suite("A Confluent-compatible registry")
struct ConfluentSourceTests {
  private func read(
    _ script: ConfluentScript, track: String? = nil, token: String? = nil
  ) async throws -> (outcome: CollectionOutcome, received: [HostileServer.Received]) {
    try await HostileServer.run({ script.reply(to: $0) }) { server in
      let definition = SourceDefinition(
        name: "live", kind: .confluent, location: server.baseURL, track: track,
        tokenEnvironmentVariable: token.map { _ in "TOKEN" })
      let bench = RegistryBench()
      let source = ConfluentSource(
        definition, limits: bench.limits, surroundings: bench.surroundings(environment: ["TOKEN": token ?? ""]))
      return (await source.collect(), server.received)
    }
  }

  @Test("hands over the exact text of the newest version, under its number")
  func exactText() async throws {
    let text = "{ \"type\" :\r\n\t\"object\", \"multipleOf\": 1e2, \"title\": \"\\u0041 gr\u{F6}\u{DF}e\" }\n"
    var script = ConfluentScript()
    script.add("orders-value", document: text, version: 12)
    let outcome = try await read(script).outcome
    #expect(outcome.status == .ok, "\(outcome.failures)")
    let schema = try #require(outcome.fetched.first)
    #expect(schema.bytes == Array(text.utf8))
    #expect(schema.coreVersion == "12")
    #expect(schema.declaredDigest == SHA256Digest(of: text.utf8))
    #expect(schema.subject == SubjectName(source: "live", track: "", schema: "orders-value"))
    #expect(outcome.remarks.isEmpty)
  }

  @Test("skips subjects of other kinds, and names them")
  func otherKinds() async throws {
    var script = ConfluentScript()
    script.add("a-json")
    script.add("b-avro", document: "\"string\"", type: nil)
    script.add("c-proto", document: "syntax = \"proto3\";", type: "PROTOBUF")
    let outcome = try await read(script).outcome
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.map(\.subject.schema) == ["a-json"])
    let remark = try #require(outcome.remarks.first)
    #expect(outcome.remarks.count == 1)
    #expect(remark.what.contains("live/b-avro (AVRO), live/c-proto (PROTOBUF)"))
  }

  @Test("takes the level of the subject, then of its context, then of the registry")
  func levels() async throws {
    var script = ConfluentScript()
    for name in ["own", "inherited", ":.v2:own", ":.v2:inherited", ":.v3:inherited"] { script.add(name) }
    script.set("NONE", of: "own")
    script.set("FULL_TRANSITIVE", of: ":.v2:own")
    script.set("FORWARD", of: ":.v2:")
    let outcome = try await read(script).outcome
    #expect(outcome.remarks.isEmpty)
    let modes = outcome.fetched.map { "\($0.subject.track)/\($0.subject.schema) \($0.statedMode ?? "-")" }
    #expect(
      modes == [
        "/inherited BACKWARD", "/own NONE", "v2/inherited FORWARD", "v2/own FULL_TRANSITIVE", "v3/inherited BACKWARD",
      ])
  }

  @Test(
    "a level that cannot be read leaves the documents read",
    arguments: [
      .answer(403), .answer(200, "{}"), .answer(200, #"{"compatibilityLevel":"SIDEWAYS"}"#), .answer(200, "[]"),
    ] as [HostileServer.Reply])
  func unknownLevels(reply: HostileServer.Reply) async throws {
    var script = ConfluentScript()
    script.add("a")
    script.replies["/config/a"] = reply
    let outcome = try await read(script).outcome
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.map(\.statedMode) == [nil])
    #expect(outcome.remarks.count == 1)
    #expect(outcome.remarks.first?.what.contains("live/a") == true)
  }

  @Test("names the references that it does not follow")
  func references() async throws {
    var script = ConfluentScript()
    script.add("a", more: #","references":[{"name":"b.json","subject":"b","version":3}]"#)
    let remark = try #require(try await read(script).outcome.remarks.first)
    #expect(remark.what.contains("live/a to b version 3"))
    #expect(remark.next.contains("resources:"))
  }

  @Test(
    "asks for foreign names as one path component",
    arguments: ["a/b", "../config", "a b?x=1#y", "größe", "%2e%2e", ":odd:", "a\r\nX: 1"])
  func foreignNames(name: String) async throws {
    var script = ConfluentScript()
    script.add(name)
    let (outcome, received) = try await read(script)
    #expect(outcome.fetched.map(\.subject.schema) == [name], "\(outcome.failures)")
    #expect(received.contains { $0.target == "/subjects/\(ConfluentScript.encoded(name))/versions/1" })
  }

  @Test("refuses what cannot be asked for, and reads the rest", arguments: [".", "..", ""])
  func unaskable(name: String) async throws {
    var script = ConfluentScript()
    script.add("good")
    script.add(name)
    let outcome = try await read(script).outcome
    #expect(outcome.fetched.map(\.subject.schema) == ["good"])
    #expect(outcome.failures.map(\.subject?.schema) == [name])
  }

  @Test("one schema under two names is neither")
  func ambiguous() async throws {
    var script = ConfluentScript()
    for name in ["a", ":.v1:a", "b"] { script.add(name) }
    let outcome = try await read(script, track: "v1").outcome
    #expect(outcome.fetched.map(\.subject.schema) == ["b"])
    #expect(outcome.failures.map(\.subject) == [SubjectName(source: "live", track: "v1", schema: "a")])
  }

  static let hostile: [(String, HostileServer.Reply)] = [
    ("another subject", .answer(200, #"{"subject":"b","version":1,"schemaType":"JSON","schema":"true"}"#)),
    ("another version", .answer(200, #"{"subject":"a","version":2,"schemaType":"JSON","schema":"true"}"#)),
    ("no schema", .answer(200, #"{"subject":"a","version":1,"schemaType":"JSON"}"#)),
    ("a schema that is no text", .answer(200, #"{"subject":"a","version":1,"schemaType":"JSON","schema":{}}"#)),
    ("a version that is no number", .answer(200, #"{"subject":"a","version":"1","schemaType":"JSON","schema":"1"}"#)),
    ("a huge version", .answer(200, #"{"subject":"a","version":1e99,"schemaType":"JSON","schema":"1"}"#)),
    ("not JSON", .answer(200, "<html>")), ("no subject", .answer(200, "[]")), ("a broken answer", .bytes("HTTP/1.1 ")),
    ("references without a subject", .answer(200, #"{"subject":"a","version":1,"schema":"1","references":[{}]}"#)),
    ("too large", .answer(200, String(repeating: " ", count: 200_000))), ("a server's error", .answer(500)),
  ]

  @Test("a subject that cannot be read is its own failure", arguments: hostile)
  func hostileVersions(name: String, reply: HostileServer.Reply) async throws {
    var script = ConfluentScript()
    script.add("a")
    script.add("z")
    script.replies["/subjects/a/versions/1"] = reply
    let outcome = try await read(script).outcome
    #expect(outcome.status == .partial)
    #expect(outcome.failures.map(\.subject?.schema) == ["a"])
    #expect(outcome.fetched.map(\.subject.schema) == ["z"])
    #expect(outcome.failures.allSatisfy { !$0.problem.place.isEmpty && !$0.problem.next.isEmpty })
  }

  static let hostileLists: [(String, HostileServer.Reply)] = [
    ("none", .answer(200, "[]")), ("no list", .answer(200, #"{"versions":[1]}"#)), ("text", .answer(200, #"["1"]"#)),
    ("zero", .answer(200, "[0,1]")), ("twice", .answer(200, "[1,1]")), ("a fraction", .answer(200, "[1.5]")),
    ("a version that is not there", .answer(200, "[1,2]")), ("huge", .answer(200, "[1e99]")), ("gone", .answer(404)),
  ]

  @Test("a list of versions that cannot be believed is a failure of its subject", arguments: hostileLists)
  func unbelievableLists(name: String, reply: HostileServer.Reply) async throws {
    var script = ConfluentScript()
    script.add("a")
    script.add("z")
    script.replies["/subjects/a/versions"] = reply
    let outcome = try await read(script).outcome
    #expect(outcome.failures.map(\.subject?.schema) == ["a"])
    #expect(outcome.fetched.map(\.subject.schema) == ["z"])
    #expect(outcome.listed.isEmpty)
  }

  @Test("sends its token, and hands no document on that repeats it, however often escaped")
  func token() async throws {
    let token = RegistryBench.token
    var script = ConfluentScript()
    script.add("plain")
    script.add("told", document: "{\"title\":\"\(token)\"}")
    script.add("escaped", document: "{\"title\":\"\\u0073\(token.dropFirst())\"}")
    let (outcome, received) = try await read(script, token: token)
    #expect(received.allSatisfy { $0.headers["authorization"] == "Bearer \(token)" })
    #expect(outcome.fetched.map(\.subject.schema) == ["plain"])
    #expect(outcome.failures.compactMap(\.subject?.schema) == ["escaped", "told"])
    var text = ""
    dump(outcome, to: &text)
    #expect(!text.contains(token))
  }

  @Test("does not take the token to another host")
  func redirect() async throws {
    try await HostileServer.run({ _ in .answer(200, "[]") }) { other in
      var script = ConfluentScript()
      script.replies["/subjects"] = .answer(302, headers: ["Location: \(other.baseURL)/subjects"])
      _ = try await read(script, token: RegistryBench.token)
      #expect(other.received.map { $0.headers["authorization"] } == [nil])
    }
  }
}
