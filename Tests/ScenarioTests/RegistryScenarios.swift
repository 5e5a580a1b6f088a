import DriftModel
import Foundation
import HostileServer
import JSONModel
@testable import RegistryServer
import Testing

@Suite("A registry that misbehaves")
struct RegistryScenarios {
  private static func content() throws -> RegistryContent {
    RegistryContent(
      try ["a", "b"].map { name in
        try PublishedSchema(
          track: "v1", name: name, bytes: Array(#"{"$schema_id": "\#(name)", "type": "object"}"#.utf8),
          coreVersion: "1.0")
      })
  }

  private static func configure(_ scene: Scene, _ url: String, _ more: String = "") throws {
    try scene.configure(sources: "  - {name: registry, kind: registry, url: \"\(url)\"\(more)}")
  }

  struct Misdeed: CustomTestStringConvertible {
    let name: String
    let status: Int32
    let reply: HostileServer.Reply
    var testDescription: String { name }
  }

  static let misdeeds = [
    Misdeed(name: "500 everywhere", status: 69, reply: .answer(500)),
    Misdeed(name: "404 everywhere", status: 69, reply: .answer(404)),
    Misdeed(name: "401 everywhere", status: 77, reply: .answer(401)),
    Misdeed(name: "403 everywhere", status: 77, reply: .answer(403)),
    Misdeed(name: "not JSON", status: 65, reply: .answer(200, "<html>")),
    Misdeed(name: "JSON of the wrong type", status: 65, reply: .answer(200, "[1, 2]")),
    Misdeed(
      name: "an index without schemas", status: 65,
      reply: .answer(200, #"{"tracks": {"v1": {"count": 0, "schemas": []}}}"#)),
    Misdeed(
      name: "a body that breaks off", status: 69,
      reply: .bytes("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"tracks\": {\"v1\":")),
    Misdeed(name: "a body of 17 MiB", status: 65, reply: .answer(200, String(repeating: " ", count: 17 << 20))),
    Misdeed(name: "a connection closed at once", status: 69, reply: .bytes("")),
  ]

  @Test("ends with the documented status, an intact history, and nothing called removed", arguments: misdeeds)
  func misbehaves(_ misdeed: Misdeed) async throws {
    try await inScene { scene in
      try await withRunningRegistry(try Self.content()) { registry in
        try Self.configure(scene, registry.baseURL)
        #expect(try await scene.night(1).status == 0)
      }
      let night = try await HostileServer.run({ _ in misdeed.reply }) { server in
        try Self.configure(scene, server.baseURL)
        return try await scene.night(2)
      }
      #expect(night.status == misdeed.status)
      #expect(night.report.count("removed") == 0)
      #expect(night.report.count("not_read") == 2)
      #expect(night.report["sources"]?[0]?["status"]?.string == "failed")
      for part in ["schema-drift:", "where:", "next:"] { #expect(night.errors.contains(part)) }
      #expect(try await scene.program.run("show", "a").status == 0)
      try await withRunningRegistry(try Self.content()) { registry in
        try Self.configure(scene, registry.baseURL)
        let back = try await scene.night(3)
        #expect(back.status == 0)
        #expect(back.report["changes"]?.array?.isEmpty == true)
      }
      #expect(try await scene.program.run("doctor", "--offline").status == 0)
    }
  }

  @Test("nothing at the other end is 69")
  func nobody() async throws {
    try await inScene { scene in
      try Self.configure(scene, "http://127.0.0.1:1")
      let night = try await scene.night(1)
      #expect(night.status == 69)
      #expect(night.report["run"]?["complete"]?.boolean == false)
    }
  }

  @Test("a redirect to another port does not get the token, and no output tells it")
  func redirect() async throws {
    try await inScene { scene in
      let outcome = try await HostileServer.run({ _ in .answer(200, "{}") }) { other in
        let base = other.baseURL
        let redirect: @Sendable (HostileServer.Received) -> HostileServer.Reply = { request in
          .answer(302, headers: ["Location: \(base)\(request.target)"])
        }
        return try await HostileServer.run(redirect) { first in
          try Self.configure(scene, first.baseURL, ", token_env: REGISTRY_TOKEN")
          let outcome = try await scene.program.run(
            "run", "--now", "2026-10-01T02:17:00Z", environment: ["REGISTRY_TOKEN": "s3cret-token"])
          #expect(first.received.contains { $0.headers["authorization"] == "Bearer s3cret-token" })
          #expect(!other.received.isEmpty)
          #expect(other.received.allSatisfy { $0.headers["authorization"] == nil })
          return outcome
        }
      }
      #expect(outcome.status != 0)
      #expect(!(outcome.output + outcome.errors).contains("s3cret"))
      #expect(!(try scene.text(of: "reports/2026-10-01/report.json")).contains("s3cret"))
      let database = try Data(contentsOf: scene.folder.appendingPathComponent("schema-drift.db"))
      #expect(database.range(of: Data("s3cret".utf8)) == nil)
    }
  }

  @Test("one schema that fails is not read, and the rest is judged")
  func oneFails() async throws {
    try await inScene { scene in
      try await withRunningRegistry(try Self.content()) { registry in
        try Self.configure(scene, registry.baseURL)
        #expect(try await scene.night(1).status == 0)
        let api = RegistryAPI(content: registry.live.content, token: nil, now: Timestamp(secondsSince1970: 0))
        let script: @Sendable (HostileServer.Received) -> HostileServer.Reply = { request in
          if request.target.hasPrefix("/schemas/v1/b") { return .answer(500) }
          let reply = api.reply(
            to: RegistryRequest(method: "GET", target: request.target, authorization: nil, body: []))
          return .answer(Int(reply.status), reply.text)
        }
        let night = try await HostileServer.run(script) { server in
          try Self.configure(scene, server.baseURL)
          return try await scene.night(2)
        }
        #expect(night.status == 2)
        #expect(night.report.count("not_read") == 1)
        #expect(night.report.count("removed") == 0)
        #expect(night.report["sources"]?[0]?["status"]?.string == "partial")
      }
    }
  }
}
