import DriftModel
import Foundation
import HostileServer
import JSONModel
import Reports
import Synchronization
import Testing

@testable import DriftPipeline

@Suite("Webhooks")
struct WebhookTests {
  private static let integer = #"{"type":"integer"}"#
  private static let string = #"{"type":"string"}"#

  @Test("the first night and a quiet one say nothing")
  func quiet() async throws {
    try await HostileServer.run({ _ in .answer() }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL + "/hook")
      for _ in 0..<2 { #expect(try await fixture.night(live: Self.integer).problems.isEmpty) }
      #expect(server.received.isEmpty)
    }
  }

  @Test("a change is told once, signed, in the documented shape")
  func change() async throws {
    try await HostileServer.run({ _ in .answer(204) }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL + "/hook?x=1")
      _ = try await fixture.night(live: Self.integer)
      _ = try await fixture.night(live: Self.string)
      _ = try await fixture.night(live: Self.string)
      let request = try #require(server.received.first)
      #expect(server.received.count == 1)
      #expect(request.method == "POST")
      #expect(request.target == "/hook?x=1")
      let event = try JSONDocument(parsing: request.body).root
      #expect(event["event"]?.string == "schema_drift.change")
      #expect(event["run"]?["id"]?.number?.integer == 2)
      #expect(event["subject"]?["source"]?.string == "live")
      #expect(event["subject"]?["track"]?.string == "v1")
      #expect(event["subject"]?["schema"]?.string == "telemetry.Probe")
      #expect(event["kind"]?.string == "structural")
      #expect(event["severity"]?.string == "breaking")
      #expect(event["verdict"]?.kind == .object)
      #expect(event["from_sha256"]?.string == SHA256Digest(of: Self.integer.utf8).description)
      #expect(event["to_sha256"]?.string == SHA256Digest(of: Self.string.utf8).description)

      let id = try #require(request.headers["webhook-id"])
      let time = try #require(request.headers["webhook-timestamp"])
      #expect(time == String(Int(NotifierFixture.now.timeIntervalSince1970)))
      let code = Self.hmac(key: Array(NotifierFixture.secret.utf8), message: "\(id).\(time).\(request.body)")
      #expect(request.headers["webhook-signature"] == "v1," + Data(code).base64EncodedString())
    }
  }

  @Test("a change there and back is told each time, and metadata never")
  func thereAndBack() async throws {
    try await HostileServer.run({ _ in .answer() }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL)
      for document in [Self.integer, Self.string, Self.integer, Self.string, #"{"type":"string","title":"t"}"#] {
        _ = try await fixture.night(live: document)
      }
      #expect(server.received.count == 3)
      #expect(Set(server.received.map { $0.headers["webhook-id"] }).count == 3)
    }
  }

  @Test("a document that stays unreadable is told once")
  func unreadable() async throws {
    try await HostileServer.run({ _ in .answer() }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL)
      for document in [Self.integer, "{", "{", "{"] { _ = try await fixture.night(live: document) }
      let kinds = try server.received.map { try JSONDocument(parsing: $0.body).root["kind"]?.string }
      #expect(kinds == ["unreadable"])
    }
  }

  static let refusals: [HostileServer.Reply] = [
    .answer(500), .answer(404), .answer(302, headers: ["Location: /elsewhere"]), .bytes(""), .bytes("not HTTP\r\n\r\n"),
    .stall(after: "HTTP/1.1 200"),
  ]

  @Test(
    "what is not accepted is a problem of that night, stays in its report, and is sent the next night",
    arguments: refusals)
  func refused(reply: HostileServer.Reply) async throws {
    let isWell = Atomic(false)
    try await HostileServer.run({ _ in isWell.load(ordering: .relaxed) ? .answer() : reply }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL + "/hidden-path")
      _ = try await fixture.night(live: Self.integer)
      if case .stall = reply { fixture.patience = .seconds(1) }
      let report = try await fixture.night(live: Self.string)
      fixture.patience = .seconds(60)
      let problem = try #require(report.problems.first)
      #expect(report.problems.count == 1)
      #expect(report.run.exitStatus == 1)
      #expect(problem.place == "webhook chat")
      #expect(!problem.description.contains("hidden-path"))
      #expect(!problem.description.contains(NotifierFixture.secret))
      #expect(
        try ReportAssembler.report(ofRun: 2, in: fixture.history)?.json.text(pretty: true)
          == report.json.text(pretty: true))
      isWell.store(true, ordering: .relaxed)
      #expect(try await fixture.night(live: Self.string).problems.isEmpty)
      #expect(server.received.allSatisfy { $0.target == "/hidden-path" })
      #expect(Set(server.received.map { $0.headers["webhook-id"] }).count == 1)
      // Where the time is over, a busy machine may not have sent the request by then.
      var isStalled = false
      if case .stall = reply { isStalled = true }
      #expect(server.received.count == 2 || isStalled && server.received.count == 1)
    }
  }

  @Test("an event that is refused does not hold up the others, and one that is not answered does")
  func order() async throws {
    try await HostileServer.run({ $0.body.contains(#""source":"live""#) ? .answer(422) : .answer() }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL)
      _ = try await fixture.night(live: Self.integer)
      let report = try await fixture.night(live: Self.string, pinned: Self.integer)
      #expect(server.received.count == 2)
      #expect(report.problems.first?.what.hasPrefix("1 of 2 events") == true)
      _ = try await fixture.night(live: Self.string, pinned: Self.integer)
      #expect(server.received.count == 3)
    }
    try await HostileServer.run({ _ in .bytes("") }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL)
      _ = try await fixture.night(live: Self.integer)
      let report = try await fixture.night(live: Self.string, pinned: Self.integer)
      #expect(server.received.count == 1)
      #expect(report.problems.first?.what.hasPrefix("2 of 2 events") == true)
    }
  }

  @Test("a crash between recording and sending loses nothing")
  func crash() async throws {
    try await HostileServer.run({ _ in .answer() }) { server in
      let fixture = try NotifierFixture(webhook: server.baseURL)
      _ = try await fixture.night(live: Self.integer)
      _ = try await fixture.night(live: Self.string, telling: false)
      #expect(server.received.isEmpty)
      _ = try await fixture.night(live: Self.string)
      #expect(server.received.count == 1)
    }
  }

  @Test("a signature is that of the published example of Standard Webhooks")
  func publishedExample() throws {
    let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let signature = WebhookSignature(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", secondsSince1970: 1_614_265_330,
      body: Array(#"{"test": 2432232314}"#.utf8), secret: secret)
    #expect(signature.headers.last?.value == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    #expect(WebhookSecret("whsec_?") == nil)
    #expect(WebhookSecret("") == nil)
  }

  /// HMAC by its definition (RFC 2104), for keys of up to 64 bytes.
  private static func hmac(key: [UInt8], message: String) -> [UInt8] {
    let padded = key + [UInt8](repeating: 0, count: 64 - key.count)
    let inner = SHA256Digest(of: padded.map { $0 ^ 0x36 } + Array(message.utf8))
    return SHA256Digest(of: padded.map { $0 ^ 0x5C } + inner.bytes).bytes
  }
}
