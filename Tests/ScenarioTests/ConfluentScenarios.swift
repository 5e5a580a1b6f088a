import HostileServer
import JSONModel
import Synchronization
import Testing

@Suite("A Confluent-compatible registry, and others that are told of it")
struct ConfluentScenarios {
  /// A registry with three subjects, of which two have the same document and opposite levels, and a hook beside it.
  private final class Registry: Sendable {
    private let document = Mutex(#"{"type": "string"}"#)
    let acceptsEvents = Mutex(true)

    func publish(_ text: String) { document.withLock { $0 = text } }

    func reply(to request: HostileServer.Received) -> HostileServer.Reply {
      switch request.target {
      case "/subjects": .answer(200, #"["readers-first", "writers-first", "binary"]"#)
      case "/config": .answer(200, #"{"compatibilityLevel": "NONE"}"#)
      case "/config/readers-first": .answer(200, #"{"compatibilityLevel": "BACKWARD"}"#)
      case "/config/writers-first": .answer(200, #"{"compatibilityLevel": "FORWARD"}"#)
      case "/subjects/readers-first/versions", "/subjects/writers-first/versions": .answer(200, "[\(number)]")
      case "/subjects/readers-first/versions/\(number)": .answer(200, version(of: "readers-first"))
      case "/subjects/writers-first/versions/\(number)": .answer(200, version(of: "writers-first"))
      case "/subjects/binary/versions": .answer(200, "[1]")
      case "/subjects/binary/versions/1":
        .answer(200, #"{"subject": "binary", "version": 1, "id": 1, "schema": "\"bytes\""}"#)
      case "/hook": .answer(acceptsEvents.withLock { $0 } ? 204 : 500)
      case "/alive": .answer(200)
      default: .answer(404, #"{"error_code": 40401}"#)
      }
    }

    /// The number of the newest version, which is another one for another text.
    private var number: Int { document.withLock { $0.utf8.count } }

    private func version(of subject: String) -> String {
      let text = document.withLock { $0 }
      return JSONOutput.object([
        ("subject", .string(subject)), ("version", .integer(text.utf8.count)), ("id", .integer(1)),
        ("schemaType", .string("JSON")), ("schema", .string(text)),
      ]).text(pretty: false)
    }
  }

  @Test("a subject is judged under its own level; what is not JSON Schema is skipped by name")
  func levels() async throws {
    let registry = Registry()
    try await HostileServer.run(registry.reply) { server in
      try await inScene { scene in
        try scene.configure(sources: "  - {name: streams, kind: confluent, url: '\(server.baseURL)'}")
        let first = try await scene.night(1)
        #expect(first.status == 0)
        #expect(first.report.count("schemas") == 2)
        let remarks = try #require(first.report["sources"]?.array?.first?["remarks"]?.array)
        #expect(remarks.contains { JSONOutput.value($0).text(pretty: false).contains("binary (AVRO)") }, "\(remarks)")
        registry.publish(#"{"type": ["string", "null"]}"#)
        let second = try await scene.night(2, "--fail-on", "breaking")
        #expect(second.status == 1)
        let severities = second.report["changes"]?.array?.map { change in
          let severity = change["findings"]?.array?.first?["severity"]?.string ?? ""
          return "\(change["schema"]?.string ?? "") \(severity)"
        }
        #expect(severities == ["readers-first compatible", "writers-first breaking"])
        #expect(try await scene.night(3).status == 0)
      }
    }
  }

  @Test("a hook is told of each change once, however late it accepts; the heartbeat tells how the run ended")
  func events() async throws {
    let registry = Registry()
    try await HostileServer.run(registry.reply) { server in
      try await inScene { scene in
        try scene.configure(
          """
          notify:
            webhooks: [{name: chat, url: '\(server.baseURL)/hook', secret_file: secret}]
            heartbeat: {url: '\(server.baseURL)/alive'}
          """, sources: "  - {name: streams, kind: confluent, url: '\(server.baseURL)'}")
        try scene.write("a secret of some length\n", to: "secret")
        #expect(try await scene.night(1).status == 0)
        #expect(server.received.count { $0.target == "/hook" } == 0)
        registry.publish("true")
        registry.acceptsEvents.withLock { $0 = false }
        let deaf = try await scene.night(2)
        #expect(deaf.status == 1)
        #expect(deaf.errors.contains("2 of 2 events for webhook chat are not sent"))
        #expect(!deaf.errors.contains("a secret"))
        let refused = server.received.filter { $0.target == "/hook" }
        #expect(refused.count == 2)
        let doctor = try await scene.program.run("doctor", "--offline")
        #expect(doctor.output.contains("not sent yet"), "\(doctor.output)")
        registry.acceptsEvents.withLock { $0 = true }
        #expect(try await scene.night(3).status == 0)
        #expect(try await scene.night(4).status == 0)
        let accepted = server.received.filter { $0.target == "/hook" }.dropFirst(refused.count)
        #expect(accepted.map { $0.headers["webhook-id"] } == refused.map { $0.headers["webhook-id"] })
        #expect(
          accepted.allSatisfy { $0.method == "POST" && $0.headers["webhook-signature"]?.hasPrefix("v1,") == true })
        #expect(
          server.received.filter { $0.target.hasPrefix("/alive") }.map(\.target) == Array(repeating: "/alive", count: 4)
        )
      }
    }
  }

  @Test("`doctor` says which address or secret is missing, and sends nothing")
  func checkup() async throws {
    let registry = Registry()
    try await HostileServer.run(registry.reply) { server in
      try await inScene { scene in
        try scene.configure(
          """
          notify:
            webhooks: [{name: chat, url: '\(server.baseURL)/hook', secret_env: NO_SUCH_SECRET}]
            heartbeat: {url: '\(server.baseURL)/alive'}
          """, sources: "  - {name: streams, kind: confluent, url: '\(server.baseURL)'}")
        let lacking = try await scene.program.run("doctor")
        #expect(lacking.status == 0)
        #expect(lacking.output.contains("warning  webhook chat: there is no text for `notify`"))
        #expect(lacking.output.contains("environment variable NO_SUCH_SECRET"))
        #expect(lacking.output.contains("ok       heartbeat: "))
        let whole = try await scene.program.run("doctor", "--offline", environment: ["NO_SUCH_SECRET": "quiet words"])
        #expect(whole.status == 0)
        #expect(!whole.output.contains("quiet words"))
        #expect(server.received.allSatisfy { $0.method == "GET" && $0.target != "/alive" })
      }
    }
  }
}
