import DriftModel
import JSONModel
@testable import RegistryServer
import Testing

@Suite("The registry's replies have the shapes that its clients read")
struct RegistryAPITests {
  static func schema(_ version: String, track: String = "v1", extra: String = "") throws -> PublishedSchema {
    let text = #"{"$schema_id":"telemetry.Probe","$core_version":"\#(version)","maximum":1.50\#(extra)}"#
    return try PublishedSchema(track: track, name: "telemetry.Probe", bytes: Array(text.utf8))
  }

  static func api() throws -> RegistryAPI {
    let content = RegistryContent([
      try schema("1.2.0"), try schema("1.2.8"), try schema("2.0.0", track: "v2", extra: #","minimum":0"#),
    ])
    return RegistryAPI(content: content, token: "admin", now: Timestamp(secondsSince1970: 0))
  }

  private func get(_ target: String) throws -> (status: Int, body: JSONValue) {
    let reply = try Self.api().reply(to: RegistryRequest(method: "GET", target: target))
    return (reply.status, try JSONDocument(parsing: reply.text).root)
  }

  @Test(arguments: ["/health", "/api/v1/health"])
  func health(target: String) throws {
    let (status, body) = try get(target)
    #expect(status == 200)
    #expect(body["status"]?.string == "healthy")
    #expect(body["timestamp"]?.string == "1970-01-01T00:00:00Z")
    #expect(body["checks"]?.object?.isEmpty == true)
    #expect(body["version"]?.string == "0.1.0")
  }

  @Test func index() throws {
    let (_, body) = try get("/index")
    let track = try #require(body["tracks"]?["v1"])
    #expect(track["count"]?.number?.integer == 1)
    let entry = try #require(track["schemas"]?[0])
    #expect(entry.object?.names == ["name", "$schema_id", "sha256", "latest_core_version", "deprecated"])
    #expect(entry["latest_core_version"]?.string == "1.2.8")
    #expect(entry["sha256"]?.string == (try Self.schema("1.2.8").digest.description))
  }

  @Test(arguments: [
    ("/schemas/v1/telemetry.Probe", "1.2.8"), ("/schemas/v1/telemetry.Probe.schema", "1.2.8"),
    ("/schemas/v1/telemetry%2EProbe", "1.2.8"), ("/schemas/v1/telemetry.Probe?version=1.2.0", "1.2.0"),
    ("/schemas/by-id/telemetry.Probe", "1.2.8"), ("/api/v1/schemas/v2/telemetry.Probe", "2.0.0"),
  ])
  func schema(target: String, version: String) throws {
    let (status, body) = try get(target)
    #expect(status == 200)
    #expect(body["core_version"]?.string == version)
    #expect(body["$schema_id"]?.string == "telemetry.Probe")
    #expect(body["deprecation_note"]?.isNull == true)
    let content = try #require(body["content"])
    #expect(String(decoding: content.sourceBytes, as: UTF8.self).contains("1.50"))
  }

  @Test(arguments: [
    "/", "/nope", "/schemas", "/schemas/v1", "/schemas/v1/Absent", "/schemas/v9/telemetry.Probe",
    "/schemas/v1/telemetry.Probe?version=9", "/schemas/v1/Absent/versions", "/schemas/v1/telemetry.Probe/other",
    "/admin/telemetry", "/schemas/by-id/Absent", "/schemas/v1/..%2F..%2Fetc", "/%00",
  ])
  func whatIsNotThereIs404(target: String) throws {
    let (status, body) = try get(target)
    #expect(status == 404)
    #expect(body["detail"]?.string?.isEmpty == false)
  }

  @Test func packagesAreListedAndHaveAPage() throws {
    var content = RegistryContent()
    let day = Timestamp(secondsSince1970: 0)
    content.packages = ["sdk", "core", "sdk"].enumerated().map { number, name in
      PlayedRelease(package: name, version: "1.\(number)", uploadedAt: day)
    }
    let api = RegistryAPI(content: content, token: nil, now: day)
    let replies = ["/simple/", "/simple/sdk/", "/simple/other/"].map { target in
      api.reply(to: RegistryRequest(method: "GET", target: target))
    }
    #expect(replies.map(\.status) == [200, 200, 404])
    let list = try JSONDocument(parsing: replies[0].text).root["projects"]?.array
    #expect(list?.map { $0["name"]?.string } == ["core", "sdk"])
    #expect(try JSONDocument(parsing: replies[1].text).root["files"]?.array?.count == 2)
  }

  @Test func versions() throws {
    let (_, body) = try get("/schemas/v1/telemetry.Probe/versions")
    #expect(body.array?.map { $0["core_version"]?.string } == ["1.2.0", "1.2.8"])
    #expect(body[0]?.object?.names == ["core_version", "sha256", "created_at", "deprecated"])
  }

  @Test func compatibilityClaimsOnlyWhatItKnows() throws {
    let query = "/compat/check?name=telemetry.Probe&from_track=v1&from_version=1.2.0"
    let same = try get(query + "&to_track=v1&to_version=1.2.8").body
    #expect(same["compatible"]?.boolean == true)
    let other = try get(query + "&to_track=v2&to_version=2.0.0").body
    #expect(other["compatible"]?.boolean == false)
    #expect(other["breaking_reasons"]?.array?.isEmpty == true)
    #expect(other["advice"]?[0]?.string?.hasPrefix("undetermined") == true)
    #expect(try get(query + "&to_track=v3&to_version=1").status == 404)
    #expect(try get(query).status == 422)
  }

  @Test(
    arguments: [
      (nil, 401), ("Bearer wrong", 401), ("admin", 401), ("Bearer admin", 200),
    ] as [(String?, Int)])
  func telemetryAsksForTheToken(authorization: String?, status: Int) throws {
    let report =
      #"{"event_type":"telemetry.schema_drift","payload":{"name":"n","track":"v1","local_sha256":"a","registry_sha256":"b","service":"s"}}"#
    let request = RegistryRequest(
      method: "POST", target: "/admin/telemetry", authorization: authorization, body: Array(report.utf8))
    #expect(try Self.api().reply(to: request).status == status)
  }

  @Test func telemetryOfAnotherShapeIsRefused() throws {
    for body in ["", "{}", #"{"event_type":"x","payload":{}}"#] {
      let request = RegistryRequest(
        method: "POST", target: "/admin/telemetry", authorization: "Bearer admin", body: Array(body.utf8))
      #expect(try Self.api().reply(to: request).status == 422)
    }
  }
}
