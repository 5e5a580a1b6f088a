import DriftModel
import HostileServer
import JSONModel
import RegistryServer
import Testing

/// One night of a timeline: what the servers that are asked beside the schemas offer, and the state of one line of the
/// report that this leads to.
struct ProbeNight: Sendable {
  static let project = "https://github.com/example/registry"

  let day: Int
  let state: String
  /// What package index and GitHub answer, where they are not themselves.
  var reply: HostileServer.Reply?
  var change: @Sendable (inout RegistryContent) -> Void = { _ in }

  static func good(
    day: Int, _ state: String, _ change: @escaping @Sendable (inout RegistryContent) -> Void = { _ in }
  ) -> ProbeNight { ProbeNight(day: day, state: state, change: change) }

  static func hostile(day: Int, _ state: String, _ reply: HostileServer.Reply) -> ProbeNight {
    ProbeNight(day: day, state: state, reply: reply)
  }

  /// Runs the nights one after another in one history, and expects the states of a trigger, or of a line of the checklist.
  static func watch(_ id: String, in list: String = "triggers", _ nights: [ProbeNight]) async throws {
    let content = RegistryContent([
      try PublishedSchema(track: "v1", name: "a", bytes: Array("{}".utf8), coreVersion: "1")
    ])
    try await withRunningRegistry(content) { registry in
      try await inScene { scene in
        for (index, night) in nights.enumerated() {
          night.change(&registry.live.content)
          let report =
            if let reply = night.reply {
              try await HostileServer.run({ _ in reply }) { try await night.run(in: scene, at: $0.baseURL, registry) }
            } else {
              try await night.run(in: scene, at: registry.baseURL, registry)
            }
          let entry = report[list]?.array?.first { $0["id"]?.string == id }
          let evidence = entry?["evidence"].map { JSONOutput.value($0).text(pretty: false) } ?? "nothing"
          #expect(entry?["state"]?.string == night.state, "night \(index + 1): \(evidence)")
          #expect(night.state == "quiet" || evidence != "[]")
        }
      }
    }
  }

  private func run(in scene: Scene, at url: String, _ registry: RunningRegistry) async throws -> JSONValue {
    let configuration = """
      sources: [{name: registry, kind: registry, url: "\(registry.baseURL)"}]
      probes:
        registry: {url: "\(registry.baseURL)"}
        packages: {index: "\(url)/simple", client_projects: ["\(Self.project)"]}
        github: {base_url: "\(url)", store: example/store}
      """
    try scene.write(configuration, to: "schema-drift.yaml")
    _ = try await scene.program.run("run", "--now", Self.moment(day).description, "--output", "json=report.json")
    return try JSONDocument(parsing: try scene.text(of: "report.json")).root
  }

  /// Two o'clock of a day counted from the first of October 2026.
  static func moment(_ day: Int) -> Timestamp { Timestamp(secondsSince1970: 1_790_820_000 + (day - 1) * 86_400) }

  static func json(_ text: String) -> HostileServer.Reply {
    .answer(200, text, headers: ["Content-Type: application/vnd.pypi.simple.v1+json"])
  }
}
