import HostileServer
import JSONModel
import Synchronization
import Testing

@Suite("The versions that a Confluent-compatible registry has beside the newest")
struct ConfluentVersionScenarios {
  /// A registry with one subject, whose versions are added, and hidden, between nights.
  private final class Registry: Sendable {
    private let versions: Mutex<[String]>
    let hidden = Mutex<Set<Int>>([])
    let deleted = Mutex<Set<Int>>([])
    private let level: String
    /// The one version of a subject beside it, where there is one.
    private let other: String?

    init(_ versions: [String], level: String = "BACKWARD_TRANSITIVE", other: String? = nil) {
      self.other = other
      self.versions = Mutex(versions)
      self.level = level
    }

    func replace(with documents: String...) { versions.withLock { $0 = documents } }
    func register(_ documents: String...) { versions.withLock { $0 += documents } }

    func reply(to request: HostileServer.Received) -> HostileServer.Reply {
      let documents = versions.withLock { $0 }
      switch request.target {
      case "/subjects": return .answer(200, other == nil ? #"["orders"]"# : #"["orders", "other"]"#)
      case "/subjects/other/versions": return .answer(200, "[1]")
      case "/subjects/other/versions/1": return .answer(200, Self.answer("other", 1, other ?? ""))
      case "/config": return .answer(200, #"{"compatibilityLevel": "\#(level)"}"#)
      case "/subjects/orders/versions":
        let numbers = documents.indices.map { $0 + 1 }.filter { number in deleted.withLock { !$0.contains(number) } }
        return .answer(200, "[\(numbers.map(String.init).joined(separator: ","))]")
      default: break
      }
      guard let number = request.target.split(separator: "/").last.flatMap({ Int($0) }), number <= documents.count,
        hidden.withLock({ !$0.contains(number) })
      else { return .answer(404, #"{"error_code": 40402}"#) }
      return .answer(200, Self.answer("orders", number, documents[number - 1]))
    }

    private static func answer(_ subject: String, _ number: Int, _ document: String) -> String {
      JSONOutput.object([
        ("subject", .string(subject)), ("version", .integer(number)), ("id", .integer(number)),
        ("schemaType", .string("JSON")), ("schema", .string(document)),
      ]).text(pretty: false)
    }
  }

  private static let text = #"{"type": "string"}"#
  private static let number = #"{"type": "number"}"#
  private static let either = #"{"type": ["string", "number"]}"#

  private func inScene(with registry: Registry, _ body: (Scene, HostileServer) async throws -> Void) async throws {
    try await HostileServer.run(registry.reply) { server in
      try await ScenarioTests.inScene { scene in
        try scene.configure(sources: "  - {name: streams, kind: confluent, url: '\(server.baseURL)'}")
        try await body(scene, server)
      }
    }
  }

  private func findings(in report: JSONValue, _ member: String) -> [String] {
    guard let changes = report["changes"]?.array else { return [] }
    return changes.flatMap { change in change["findings"]?.array?.compactMap { $0[member]?.string } ?? [] }
  }

  @Test(
    "a transitive level asks about older versions",
    arguments: [
      // A string is what version 2 takes; version 1, from before the first run, took numbers.
      (first: [number, text], then: [#"{"type": "string", "title": "Order"}"#], against: 1),
      // Version 2 comes and goes between two runs.
      (first: [text], then: [either, #"{"type": "string", "title": "Order"}"#], against: 2),
      // The shorter length is harmless after version 2, of one finding with the break of what version 1 took.
      (
        first: [
          #"{"type": "string", "maxLength": 10}"#, #"{"type": "string", "maxLength": 10, "enum": ["ab"]}"#,
        ], then: [#"{"type": "string", "maxLength": 5}"#], against: 1
      ),
    ])
  func transitive(first: [String], then: [String], against: Int) async throws {
    let registry = Registry(first)
    try await inScene(with: registry) { scene, _ in
      #expect(try await scene.night(1).status == 0)
      for document in then { registry.register(document) }
      let night = try await scene.night(2, "--fail-on", "breaking")
      #expect(night.status == 1, "\(night.errors)")
      let messages = findings(in: night.report, "message")
      #expect(messages.contains { $0.hasSuffix("(against version \(against))") }, "\(messages)")
      let lowered = messages.count { $0.hasPrefix("maxLength of the document went down") }
      #expect(lowered == (then[0].contains("maxLength") ? 1 : 0), "\(messages)")
    }
  }

  @Test("one that was never read and is listed no more, or was the newest since, is not asked about")
  func forgotten() async throws {
    for gone in [[2], [3]] {
      let registry = Registry([Self.text, Self.text, #"{"type": "string", "title": "3"}"#])
      registry.hidden.withLock { $0 = [2] }
      try await inScene(with: registry) { scene, _ in
        #expect(try await scene.night(1).status == 0)
        registry.hidden.withLock { $0 = [] }
        registry.deleted.withLock { $0 = Set(gone) }
        if gone == [3] { #expect(try await scene.night(2).status == 0) }
        registry.register(#"{"type": "string", "title": "4"}"#)
        let night = try await scene.night(3)
        #expect(findings(in: night.report, "rule") == [], "\(gone)")
        let unread = try await scene.program.run("log", "orders").output
        #expect(!unread.contains("not read"), "\(unread)")
      }
    }
  }

  @Test("one that cannot be read is told as not answered, and asked for until it can be")
  func unread() async throws {
    let registry = Registry([Self.number, Self.text])
    registry.hidden.withLock { $0 = [1] }
    try await inScene(with: registry) { scene, server in
      #expect(try await scene.night(1).status == 0)
      registry.register(#"{"type": "string", "title": "Order"}"#)
      let night = try await scene.night(2)
      #expect(findings(in: night.report, "rule").contains("earlier-version-unread"))
      #expect(night.report["changes"]?.array?.first?["verdict"]?["proof"]?.string == "unproven")
      let log = try await scene.program.run("log", "orders").output
      #expect(
        log.contains("streams/orders  #2  3  seen 2026-10-02") && log.contains("streams/orders  listed  1  not read: "))
      registry.hidden.withLock { $0 = [] }
      #expect(try await scene.night(3).status == 1)
      #expect(
        try await scene.program.run("log", "orders").output.contains("streams/orders  listed  1  read 2026-10-03"))
      registry.register(#"{"type": "string", "title": "An order"}"#)
      let answered = try await scene.night(4)
      let rules = findings(in: answered.report, "rule")
      #expect(rules.contains("type-changed") && !rules.contains("earlier-version-unread"), "\(rules)")
      // On three nights since it was not read, and on the fourth since there was something new to judge.
      #expect(server.received.count { $0.target == "/subjects/orders/versions/1" } == 4)
      #expect(try await scene.night(5).status == 0)
      #expect(server.received.count { $0.target == "/subjects/orders/versions/1" } == 4)
      // What was not known on the second night is not known to its replay.
      let replay = try await scene.program.run("replay", "--from", "2026-01-01", "--to", "2027-12-31")
      #expect(replay.status == 0, "\(replay.output)\(replay.errors)")
    }
  }

  @Test("under other levels they are no findings, and `diff` and `show` find them all the same")
  func byNumber() async throws {
    let registry = Registry([Self.number, Self.text], level: "BACKWARD")
    try await inScene(with: registry) { scene, _ in
      #expect(try await scene.night(1).status == 0)
      registry.register(#"{"type": "string", "title": "Order"}"#)
      #expect(try await scene.night(2, "--fail-on", "breaking").status == 0)
      let diff = try await scene.program.run(
        "diff", "--from", "version:1", "--to", "version:3", "--fail-on", "breaking")
      #expect(diff.status == 1 && diff.output.contains("type-changed"), "\(diff.output)\(diff.errors)")
      let shown = try await scene.program.run("show", "orders", "--at", "version:1")
      #expect(shown.output.contains(Self.number), "\(shown.output)\(shown.errors)")
    }
  }

  @Test("`blame` goes back to the lowest number without a gap, and says by which day it was there")
  func blame() async throws {
    let registry = Registry([Self.text, Self.number, Self.text, #"{"type": "string", "maxLength": 9}"#])
    try await inScene(with: registry) { scene, _ in
      _ = try await scene.night(1)
      let blame = try await scene.program.run("blame", "orders")
      #expect(
        blame.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") } == [
          #"/type "string" listed 3 by 2026-10-01 streams"#, "/maxLength 9 #1 4 2026-10-01 streams",
        ], "\(blame.output)\(blame.errors)")
      let json = try await scene.program.run("blame", "orders", "/type", "--json")
      let place = try JSONDocument(parsing: json.output).root["places"]?[0]
      #expect(place?["since"]?.isNull == true && place?["core_version"]?.string == "3")
    }
  }

  @Test("a subject that was deleted and registered anew is judged by what the registry has now")
  func registeredAnew() async throws {
    let limited = #"{"type": "string", "maxLength": 50}"#
    let registry = Registry([Self.text, limited])
    try await inScene(with: registry) { scene, _ in
      #expect(try await scene.night(1).status == 0)
      registry.replace(with: Self.either, limited)
      #expect(try await scene.night(2).status == 0)
      registry.register(#"{"type": "string", "maxLength": 60}"#)
      let night = try await scene.night(3, "--fail-on", "breaking")
      #expect(night.status == 1)
      let messages = findings(in: night.report, "message")
      #expect(messages.contains { $0.contains("number") && $0.hasSuffix("(against version 1)") }, "\(messages)")
      #expect(try await scene.program.run("show", "orders", "--at", "version:1").output.contains(Self.either))
    }
  }

  @Test("a diff over several nights asks about those in between, and one from a listed version about those before")
  func spans() async throws {
    let registry = Registry([Self.number, Self.text, #"{"type": "string", "title": "3"}"#])
    try await inScene(with: registry) { scene, _ in
      _ = try await scene.night(1)
      registry.register(Self.either)
      _ = try await scene.night(2)
      registry.register(#"{"type": ["string", "null"]}"#)
      _ = try await scene.night(3)
      for (arguments, against) in [
        (["--from", "run:1", "--to", "run:3"], "4"), (["--from", "version:2", "--to", "version:3"], "1"),
        (["--from", "version:2", "--to", "version:5"], "4"),
      ] {
        let diff = try await scene.program.run(["diff", "--fail-on", "breaking"] + arguments)
        #expect(diff.status == 1 && diff.output.contains("(against version \(against))"), "\(arguments) \(diff.output)")
      }
      let back = try await scene.program.run("diff", "--from", "version:2", "--to", "version:1")
      #expect(!back.output.contains("(against version"), "\(back.output)")
    }
  }

  @Test("a document that is no schema has no answer, whether it was listed or a night saw it")
  func noSchema() async throws {
    for nights in [[["{not json", Self.text]], [["{not json"], [Self.text]]] {
      let registry = Registry([Self.text])
      try await inScene(with: registry) { scene, _ in
        _ = try await scene.night(1)
        for (index, documents) in nights.enumerated() {
          for document in documents { registry.register(document) }
          _ = try await scene.night(index + 2)
        }
        registry.register(#"{"type": "string", "title": "last"}"#)
        let night = try await scene.night(9)
        #expect(findings(in: night.report, "rule") == ["earlier-version-unread"], "\(nights)")
      }
    }
  }

  @Test("one that is read late tells what it has against the version that stands")
  func late() async throws {
    let registry = Registry([Self.number, Self.text])
    registry.hidden.withLock { $0 = [1] }
    try await inScene(with: registry) { scene, _ in
      #expect(try await scene.night(1).status == 0)
      registry.register(#"{"type": "string", "title": "3"}"#)
      #expect(findings(in: try await scene.night(2).report, "rule") == ["earlier-version-unread"])
      registry.hidden.withLock { $0 = [] }
      let night = try await scene.night(3, "--fail-on", "breaking")
      #expect(night.status == 1)
      #expect(findings(in: night.report, "message").contains { $0.hasSuffix("(against version 1)") })
      #expect(try await scene.night(4, "--fail-on", "breaking").status == 0)
      let replay = try await scene.program.run("replay", "--from", "2026-01-01", "--to", "2027-12-31")
      #expect(replay.status == 0, "\(replay.output)")
    }
  }

  @Test("a version of an earlier life with a higher number is not an older one")
  func earlierLife() async throws {
    let registry = Registry([Self.number, Self.number, Self.number])
    try await inScene(with: registry) { scene, _ in
      _ = try await scene.night(1)
      registry.replace(with: Self.text)
      _ = try await scene.night(2)
      registry.register(#"{"type": "string", "title": "2"}"#)
      let night = try await scene.night(3)
      #expect(findings(in: night.report, "rule") == [], "\(findings(in: night.report, "message"))")
    }
  }

  @Test("an older version is read in the dialect of today, and diffs go by numbers")
  func dialect() async throws {
    let limited = #"{"type": "number", "minimum": 0, "exclusiveMinimum": true}"#
    let registry = Registry([limited, #"{"type": "number"}"#])
    try await HostileServer.run(registry.reply) { server in
      try await ScenarioTests.inScene { scene in
        let source = "  - {name: streams, kind: confluent, url: '\(server.baseURL)'"
        try scene.configure(sources: source + "}")
        _ = try await scene.night(1)
        registry.register(#"{"type": "number", "title": "3"}"#)
        #expect(findings(in: try await scene.night(2).report, "rule") == ["earlier-version-unread"])
        try scene.configure(sources: source + ", dialect: draft-04}")
        registry.register(#"{"type": "number", "title": "4"}"#)
        let night = try await scene.night(3)
        #expect(findings(in: night.report, "rule") == ["minimum-removed"], "\(findings(in: night.report, "message"))")
        let diff = try await scene.program.run("diff", "--to", "version:2")
        #expect(diff.output.hasPrefix("streams/orders  1 -> 2"), "\(diff.output)\(diff.errors)")
      }
    }
  }

  @Test("an older version refers to what stands today beside the newest")
  func references() async throws {
    let referring = #"{"$id": "http://e/orders", "properties": {"p": {"$ref": "http://e/other"}}, "title": "1"}"#
    let registry = Registry(
      [referring, referring + " ", referring + "  "], other: #"{"$id": "http://e/other", "type": "string"}"#)
    try await inScene(with: registry) { scene, _ in
      _ = try await scene.night(1)
      registry.register(#"{"$id": "http://e/orders", "properties": {"p": {"$ref": "http://e/other"}}, "title": "4"}"#)
      let night = try await scene.night(2)
      #expect(findings(in: night.report, "rule") == [], "\(findings(in: night.report, "message"))")
    }
  }
}
