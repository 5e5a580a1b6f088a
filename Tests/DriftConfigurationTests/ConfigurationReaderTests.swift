import ChangeRules
import DriftModel
import Foundation
import JSONModel
import Testing

@testable import DriftConfiguration

@Suite("The configuration file")
struct ConfigurationReaderTests {
  private func read(_ text: String) throws(Problem) -> Configuration {
    try ConfigurationReader(path: "/base/schema-drift.yaml").configuration(from: text)
  }

  @Test("reads every key")
  func everything() throws {
    let configuration = try read(
      """
      database: data/history.db
      sources:
        - {name: registry, kind: registry, url: "https://registry.example/api/v1", token_env: TOKEN, track: v1, mode: BACKWARD}
        - {name: release, kind: archive, path: core.zip, dialect: "7"}
        - {name: pins, kind: directory, path: /abs/pins, token_file: secret, pinned: true}
      rules:
        reading: strict
        severity: {pattern-changed: breaking}
        modes:
          - {track: v2, schema: "telemetry.*", mode: NONE}
      review: {date: 2026-01-31}
      reports: {directory: out, keep: 7}
      """)
    #expect(configuration.database == "/base/data/history.db")
    #expect(configuration.folder == "/base")
    #expect(configuration.sources.map(\.name) == ["registry", "release", "pins"])
    #expect(configuration.sources.map(\.kind) == [.registry, .archive, .directory])
    #expect(configuration.sources[0].tokenEnvironmentVariable == "TOKEN")
    #expect(configuration.sources.map(\.isPinned) == [false, false, true])
    #expect(configuration.sources[1].dialect == "7")
    #expect(configuration.sources[2].tokenFile == "/base/secret")
    #expect(configuration.rules.reading == .strict)
    #expect(configuration.rules.severities == ["pattern-changed": .breaking])
    #expect(configuration.reviewDate?.day == "2026-01-31")
    #expect(configuration.reports == ReportSettings(directory: "/base/out", keep: 7))
  }

  @Test("reads who is told of drift")
  func notifications() throws {
    let notifications = try read(
      """
      sources:
        - {name: registry, kind: registry, url: "https://registry.example"}
      notify:
        telemetry: {source: registry}
        webhooks:
          - {name: chat, url_env: HOOK, secret_file: secret}
          - {name: desk, url: "https://desk.example/hook", secret_env: SECRET}
        heartbeat: {url_file: /abs/heartbeat}
      """
    ).notifications
    #expect(notifications.telemetry == TelemetryReceiver(source: "registry", service: "schema-drift"))
    #expect(
      notifications.webhooks == [
        WebhookReceiver(name: "chat", address: .environmentVariable("HOOK"), secret: .file("/base/secret")),
        WebhookReceiver(
          name: "desk", address: .text("https://desk.example/hook"), secret: .environmentVariable("SECRET")),
      ])
    #expect(notifications.heartbeat == .file("/abs/heartbeat"))
    #expect(try read("sources: [{name: a, kind: directory, path: a}]").notifications == NotificationSettings())
  }

  @Test("the last matching mode wins, and FULL is the default")
  func modes() throws {
    let rules = try read(
      """
      sources:
        - {name: a, kind: directory, path: a, mode: BACKWARD}
        - {name: b, kind: directory, path: b}
      rules:
        modes:
          - {track: v2, mode: FORWARD}
          - {track: v2, schema: "telemetry.*", mode: NONE}
      """
    ).rules
    func mode(_ source: String, _ track: String, _ schema: String) -> CompatibilityMode {
      rules.mode(for: SubjectName(source: source, track: track, schema: schema))
    }
    #expect(mode("a", "v1", "x") == .backward)
    #expect(mode("b", "v1", "x") == .full)
    #expect(mode("b", "v2", "x") == .forward)
    #expect(mode("a", "v2", "telemetry.Probe") == .none)
  }

  struct Refusal: CustomTestStringConvertible {
    let text: String
    let what: String
    let place: String
    var testDescription: String { what }
  }

  private static func notify(_ text: String) -> String {
    "sources: [{name: a, kind: directory, path: p}]\nnotify: {\(text)}"
  }

  static let refusals = [
    Refusal(text: "", what: "the configuration is empty", place: "/base/schema-drift.yaml"),
    Refusal(text: "sources: []", what: "no source is configured", place: "/base/schema-drift.yaml:1:10"),
    Refusal(text: "- a", what: "the file is not a mapping of keys to values", place: "/base/schema-drift.yaml:1:1"),
    Refusal(
      text: notify("telemetry: {source: b}"), what: "`b` is no source of kind registry",
      place: "/base/schema-drift.yaml:2:30"),
    Refusal(
      text: notify("telemetry: {source: a}"), what: "`a` is no source of kind registry",
      place: "/base/schema-drift.yaml:2:30"),
    Refusal(
      text: notify("heartbeat: {}"), what: "`url` is missing", place: "/base/schema-drift.yaml:2:21"),
    Refusal(
      text: notify("webhooks: [{name: c, url: x, url_env: Y, secret_env: Z}]"), what: "`url` is given twice",
      place: "/base/schema-drift.yaml:2:36"),
    Refusal(
      text: notify("webhooks: [{name: c, url: x, secret: plain}]"), what: "unknown key `notify.webhooks[].secret`",
      place: "/base/schema-drift.yaml:2:39"),
    Refusal(text: "datbase: x\nsources: []", what: "unknown key `datbase`", place: "/base/schema-drift.yaml:1:1"),
    Refusal(
      text: "sources:\n  - {name: a, kind: directory, path: p, pth: q}", what: "unknown key `sources[].pth`",
      place: "/base/schema-drift.yaml:2:41"),
    Refusal(
      text: "sources:\n  - {name: a, kind: folder, path: p}", what: "`folder` is no kind of source",
      place: "/base/schema-drift.yaml:2:21"),
    Refusal(
      text: "sources:\n  - {name: a, kind: archive, path: p, pinned: true}",
      what: "a source of kind `archive` has no `pinned`", place: "/base/schema-drift.yaml:2:39"),
    Refusal(
      text: "sources:\n  - {name: a, kind: registry, path: p}", what: "a source of kind `registry` has no `path`",
      place: "/base/schema-drift.yaml:2:31"),
    Refusal(
      text: "sources:\n  - {name: a, kind: directory}", what: "`sources[].path` is missing",
      place: "/base/schema-drift.yaml:2:5"),
    Refusal(
      text: "sources:\n  - {name: a/b, kind: directory, path: p}", what: "`a/b` is no name for a source",
      place: "/base/schema-drift.yaml:2:12"),
    Refusal(
      text: "sources:\n  - {name: a, kind: directory, path: p}\n  - {name: a, kind: directory, path: q}",
      what: "two sources are named `a`", place: "/base/schema-drift.yaml:3:12"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p, mode: BACKWARDS}]",
      what: "`BACKWARDS` is no compatibility mode", place: "/base/schema-drift.yaml:1:53"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p, dialect: 5}]", what: "`5` is no dialect",
      place: "/base/schema-drift.yaml:1:56"),
    Refusal(
      text: "sources: [{name: a, kind: registry, url: ftp://x}]", what: "`url` is no http or https address",
      place: "/base/schema-drift.yaml:1:42"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nrules: {severity: {no-such-rule: risky}}",
      what: "unknown key `rules.severity.no-such-rule`", place: "/base/schema-drift.yaml:2:20"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nrules: {severity: {pattern-changed: loud}}",
      what: "the severity of `pattern-changed` is none", place: "/base/schema-drift.yaml:2:37"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nreview: {date: soon}",
      what: "`review.date` is not a day: soon", place: "/base/schema-drift.yaml:2:16"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nreports: {keep: 0}",
      what: "`reports.keep` is not a whole number from 1", place: "/base/schema-drift.yaml:2:17"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nresources: [{uri: word.json, path: w}]",
      what: "`word.json` is no absolute URI without fragment", place: "/base/schema-drift.yaml:2:19"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nresources: [{uri: \"https://e.org/w#\", path: w}]",
      what: "`https://e.org/w#` is no absolute URI without fragment", place: "/base/schema-drift.yaml:2:19"),
    Refusal(
      text: "sources: [{name: a, kind: directory, path: p}]\nresources: [{uri: \"https://e.org/w\"}]",
      what: "`resources[].path` is missing", place: "/base/schema-drift.yaml:2:13"),
    Refusal(
      text: "sources: [{name: [a], kind: directory, path: p}]", what: "`sources[].name` is not a text",
      place: "/base/schema-drift.yaml:1:18"),
  ]

  @Test("refuses with line and column", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    let problem = #expect(throws: Problem.self) { try read(refusal.text) }
    #expect(problem?.what == refusal.what)
    #expect(problem?.place == refusal.place)
    #expect(problem?.next.isEmpty == false)
  }

  @Test(
    "refuses what is not YAML, and a key that stands twice, with line and column",
    arguments: [
      "sources: [", "a: 1\n\tb: 2", "database: a\ndatabase: b\nsources: []", "\u{0}", "&a [*a]",
    ])
  func notYAML(_ text: String) {
    #expect(throws: Problem.self) { try read(text) }
  }

  @Test("names the key that was probably meant")
  func suggestion() {
    let problem = #expect(throws: Problem.self) { try read("source: []") }
    #expect(problem?.next == "did you mean `sources`?")
  }

  @Test("the configuration that init writes is valid")
  func template() throws {
    let configuration = try read(ConfigurationTemplate.text)
    #expect(configuration.sources.map(\.name) == ["core"])
    #expect(configuration.reports.keep == 30)
  }

  @Test("reads the documents that references lead to, below its own folder")
  func resources() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("resources-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(#"{"type": "string"}"#.utf8).write(to: folder.appendingPathComponent("word.json"))
    try Data("{".utf8).write(to: folder.appendingPathComponent("broken.json"))
    func read(_ path: String) throws(Problem) -> Configuration {
      try ConfigurationReader(path: folder.appendingPathComponent("schema-drift.yaml").path).configuration(
        from: """
          sources: [{name: a, kind: directory, path: p}]
          resources:
            - {uri: "https://e.org/word", path: \(path)}
          """)
    }
    #expect(throws: Never.self) { try read("word.json") }
    for path in ["absent.json", "broken.json", "."] {
      let problem = #expect(throws: Problem.self) { try read(path) }
      #expect(problem?.place.hasSuffix("schema-drift.yaml:3:39") == true)
      #expect(problem?.what.contains(folder.path) == true && problem?.next.isEmpty == false)
    }
  }

  @Test("the published JSON Schema lists the keys that the reader knows")
  func schema() throws {
    let schema = try JSONDocument(parsing: ConfigurationSchema.text).root
    func keys(_ pointer: String) throws -> Set<String> {
      let pointer = try #require(JSONPointer(pointer + "/properties"))
      return Set(try #require(schema.value(at: pointer)?.object).names)
    }
    #expect(try keys("") == Set(ConfigurationKeys.document))
    #expect(try keys("/properties/sources/items") == Set(ConfigurationKeys.source))
    #expect(try keys("/properties/resources/items") == Set(ConfigurationKeys.resource))
    #expect(try keys("/properties/rules") == Set(ConfigurationKeys.rules))
    #expect(try keys("/properties/rules/properties/modes/items") == Set(ConfigurationKeys.mode))
    #expect(try keys("/properties/rules/properties/severity") == Set(RuleCatalog.descriptions.map(\.id)))
    #expect(try keys("/properties/review") == Set(ConfigurationKeys.review))
    #expect(try keys("/properties/reports") == Set(ConfigurationKeys.reports))
  }
}
