import DriftModel
import HostileServer
import JSONModel
import Reports
import Testing

@testable import DriftPipeline

@Suite("Reports of drift to the registry")
struct TelemetryTests {
  private static let integer = #"{"type":"integer"}"#
  private static let string = #"{"type":"string"}"#

  @Test("a copy that differs is reported once for each state, with the source's token")
  func states() async throws {
    try await HostileServer.run({ _ in .answer(202) }) { server in
      let fixture = try NotifierFixture(registry: server.baseURL + "/api")
      let nights = [
        (Self.integer, Self.integer), (Self.string, Self.integer), (Self.string, Self.integer),
        (Self.string, Self.string), (Self.string, Self.integer),
      ]
      for (live, pinned) in nights { #expect(try await fixture.night(live: live, pinned: pinned).problems.isEmpty) }
      #expect(server.received.count == 2)
      for request in server.received {
        #expect(request.method == "POST")
        #expect(request.target == "/api/admin/telemetry")
        #expect(request.headers["authorization"] == "Bearer \(NotifierFixture.token)")
        let event = try JSONDocument(parsing: request.body).root
        #expect(event["event_type"]?.string == "telemetry.schema_drift")
        let payload = try #require(event["payload"]?.object)
        #expect(payload.map(\.name).sorted() == ["local_sha256", "name", "registry_sha256", "service", "track"])
        #expect(event["payload"]?["name"]?.string == "telemetry.Probe")
        #expect(event["payload"]?["track"]?.string == "v1")
        #expect(event["payload"]?["service"]?.string == "monitor")
        #expect(event["payload"]?["local_sha256"]?.string == SHA256Digest(of: Self.integer.utf8).description)
        #expect(event["payload"]?["registry_sha256"]?.string == SHA256Digest(of: Self.string.utf8).description)
      }
    }
  }

  @Test("the token goes nowhere else, and into no message")
  func redirect() async throws {
    try await HostileServer.run({ _ in .answer() }) { other in
      let reply = HostileServer.Reply.answer(307, headers: ["Location: \(other.baseURL)/\(NotifierFixture.token)"])
      try await HostileServer.run({ _ in reply }) { server in
        let fixture = try NotifierFixture(registry: server.baseURL)
        let report = try await fixture.night(live: Self.string, pinned: Self.integer)
        #expect(report.problems.count == 1)
        #expect(!report.json.text(pretty: false).contains(NotifierFixture.token))
        #expect(other.received.isEmpty)
      }
    }
  }
}
