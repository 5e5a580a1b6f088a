import DriftModel
import HostileServer
import JSONModel
import RegistryServer
import Testing

/// The lines that a machine looks at, through the built program, against a played registry, package index and GitHub.
///
/// What pip of this machine makes of a package depends on the machine, so `sdk-installable` has its tests beside a pip that
/// is played; the lines about a public address can come to no more than a refusal on loopback.
@Suite("The checklist, night after night, against servers that are played")
struct ChecklistScenarios {
  @Test("the SDK's package: not to be seen, not there, a stranger's, nobody's, and the project's own")
  func package() async throws {
    try await ProbeNight.watch(
      "sdk-package-exists", in: "checklist",
      [
        .hostile(day: 1, "unknown", .answer(403)),
        .good(day: 2, "fail"),
        .good(day: 3, "fail") { $0.packages = [Self.sdk(links: [("Source", "https://example.org/kit")])] },
        .good(day: 4, "unknown") { $0.packages = [Self.sdk(links: [])] },
        .good(day: 5, "pass") { $0.packages = [Self.sdk(links: [("Source", ProbeNight.project)])] },
        .hostile(day: 6, "unknown", ProbeNight.json("{}")),
        .good(day: 7, "pass"),
      ])
  }

  @Test("documentation and examples are seen in the package's metadata")
  func documentation() async throws {
    let bare = Self.sdk(links: [("Source", ProbeNight.project)])
    let linked = Self.sdk(links: [("Source", ProbeNight.project), ("Documentation", ProbeNight.project + "/docs")])
    try await ProbeNight.watch(
      "sdk-documented", in: "checklist",
      [
        .good(day: 1, "fail"), .good(day: 2, "unknown") { $0.packages = [bare] },
        .good(day: 3, "pass") { $0.packages = [linked] }, .hostile(day: 4, "unknown", .answer(500, "no")),
      ])
    try await ProbeNight.watch(
      "sdk-examples", in: "checklist",
      [
        .good(day: 1, "fail"), .good(day: 2, "pass") { $0.packages = [bare] },
        .hostile(day: 3, "unknown", ProbeNight.json("[1]")),
      ])
  }

  @Test(
    "the registry's index and its negotiation: served, down, back", arguments: ["index-queryable", "negotiation-works"])
  func index(_ item: String) async throws {
    try await ProbeNight.watch(
      item, in: "checklist",
      [
        .good(day: 1, "pass"), .good(day: 2, "unknown") { $0.isDown = true },
        .good(day: 3, "pass") { $0.isDown = false },
      ])
  }

  @Test("Core's export: one track alone, both alike, a schema on one alone, and a registry that is down")
  func exports() async throws {
    let night = { (names: [String]) in
      RegistryContent(
        try names.map { name in
          let parts = name.split(separator: "/").map(String.init)
          return try PublishedSchema(track: parts[0], name: parts[1], bytes: Array("{}".utf8), coreVersion: "1")
        })
    }
    let key = "telemetry.FeedbackEvent"
    let (alone, both, more) = (
      try night(["v1/\(key)"]), try night(["v1/\(key)", "v2/\(key)"]),
      try night(["v1/\(key)", "v1/a", "v2/\(key)"])
    )
    try await ProbeNight.watch(
      "core-exports-consistently", in: "checklist",
      [
        .good(day: 1, "unknown") { $0 = alone }, .good(day: 2, "pass") { $0 = both },
        .good(day: 3, "fail") { $0 = more }, .good(day: 4, "unknown") { $0.isDown = true },
        .good(day: 5, "pass") { $0 = both },
      ])
    let without = try night(["v1/\(key)", "v2/a"])
    try await ProbeNight.watch(
      "key-schema-on-both-tracks", in: "checklist",
      [
        .good(day: 1, "unknown") { $0 = alone }, .good(day: 2, "pass") { $0 = both },
        .good(day: 3, "fail") { $0 = without },
      ])
  }

  @Test("Store's line follows its trigger, and keeps nothing of the past")
  func store() async throws {
    let stable = PlayedRepository(
      name: "example/store", releases: [("v0.5.0", ProbeNight.moment(1))], runs: [("success", ProbeNight.moment(2))])
    try await ProbeNight.watch(
      "store-stable-in-production", in: "checklist",
      [
        .good(day: 3, "fail") { $0.repositories = [stable] }, .good(day: 16, "pass"),
        .hostile(day: 17, "unknown", .answer(429, headers: ["Retry-After: 86400"])), .good(day: 18, "pass"),
      ])
  }

  @Test("every line can be waived until a day, with its owner and the reason, and not longer")
  func waivers() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write("{}", to: "schemas/v1/a.json")
      let first = try await scene.night(1).report["checklist"]?.array?.compactMap { $0["id"]?.string } ?? []
      #expect(first.count == 16)
      for item in first {
        let words = ["--waive", "--by", "lead", "--note", "not for CI", "--expires", "2026-10-05"]
        #expect(try await scene.program.run(["attest", item] + words + ["--now", "2026-10-01T08:00:00Z"]).status == 0)
      }
      for (day, isWaived) in [(2, true), (5, true), (6, false)] {
        let lines = try await scene.night(day).report["checklist"]?.array.map(Array.init) ?? []
        #expect(lines.allSatisfy { ($0["state"]?.string == "waived") == isWaived })
        #expect(lines.allSatisfy { ($0["waiver"]?["owner"]?.string == "lead") == isWaived })
      }
    }
  }

  private static func sdk(links: [(label: String, url: String)]) -> PlayedRelease {
    PlayedRelease(
      package: "core-registry-client", version: "0.2.0", uploadedAt: ProbeNight.moment(0), projectURLs: links)
  }
}
