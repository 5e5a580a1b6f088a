import DriftModel
import HostileServer
import JSONModel
import RegistryServer
import Testing

/// Timelines of nights through the built program, against a played registry, package index and GitHub, and against
/// servers that answer with something else.
///
/// A trigger that asks for a public address cannot fire on loopback; `registry-in-production` is assessed over recorded
/// answers in the tests of its examples, and here only as far as a server of this machine takes it.
@Suite("Triggers, night after night, against servers that are played")
struct TriggerScenarios {
  @Test(
    "the SDK: not there, not to be seen, a stranger's, published, out of sight, yanked, and back while the clock jumps")
  func sdk() async throws {
    let stranger = Self.sdk("0.1.0", of: "https://github.com/stranger/registry")
    let own = Self.sdk("0.2.0", of: ProbeNight.project)
    try await ProbeNight.watch(
      "client-sdk-published",
      [
        .good(day: 1, "quiet"),
        .hostile(day: 2, "unknown", .answer(429, headers: ["Retry-After: 86400"])),
        .hostile(day: 3, "unknown", ProbeNight.json(#"{"meta": {"api-version": "1.0"}, "name": [], "files": {}}"#)),
        .good(day: 4, "forming") { $0.packages = [stranger] },
        .good(day: 5, "fired") { $0.packages = [own] },
        .hostile(day: 6, "fired", .answer(403)),
        .hostile(day: 7, "fired", ProbeNight.json("[]")),
        .good(day: 8, "regressed") { $0.packages = [Self.sdk("0.2.0", of: ProbeNight.project, isYanked: true)] },
        .hostile(day: 9, "regressed", .bytes("no HTTP at all")),
        .good(day: 5, "fired") { $0.packages = [own] },
        .good(day: 10, "regressed") { $0.packages = [] },
      ])
  }

  @Test("the pipeline: no requirement, one of an extra, one of its own, and a newer release without it")
  func pipeline() async throws {
    try await ProbeNight.watch(
      "pipeline-integrated",
      [
        .good(day: 1, "quiet"),
        .good(day: 2, "quiet") { $0.packages = [Self.release("market-data-pipeline", "0.1", ["httpx"], day: 1)] },
        .hostile(day: 3, "unknown", ProbeNight.json(#"{"files": "none"}"#)),
        .good(day: 4, "forming") {
          $0.packages = [
            Self.release("market-data-pipeline", "0.2", [#"Core_Registry.Client; extra == "registry""#], day: 3)
          ]
        },
        .good(day: 5, "fired") {
          $0.packages.append(Self.release("market-data-pipeline", "0.3", ["Core_Registry.Client >= 0.2"], day: 4))
        },
        .hostile(day: 6, "fired", .answer(401)),
        .good(day: 7, "regressed") {
          $0.packages.append(Self.release("market-data-pipeline", "0.4", ["httpx"], day: 6))
        },
      ])
  }

  @Test("Store: no release, one that settles, a failed run, and a patch")
  func store() async throws {
    @Sendable func repository(patch: Int? = nil, failed: Int? = nil) -> [PlayedRepository] {
      let patches = patch.map { [("v0.5.1", ProbeNight.moment($0))] } ?? []
      let failures = failed.map { [("failure", ProbeNight.moment($0))] } ?? []
      return [
        PlayedRepository(
          name: "example/store", releases: [("v0.5.0", ProbeNight.moment(2))] + patches,
          runs: [("success", ProbeNight.moment(3))] + failures + [("success", ProbeNight.moment(20))])
      ]
    }
    try await ProbeNight.watch(
      "store-stable",
      [
        .good(day: 1, "quiet") { $0.repositories = [PlayedRepository(name: "example/store")] },
        .hostile(day: 2, "unknown", ProbeNight.json(#"[{"tag_name": 5}]"#)),
        .good(day: 3, "forming") { $0.repositories = repository() },
        .good(day: 17, "fired"),
        .hostile(day: 18, "fired", .answer(403, headers: ["X-RateLimit-Remaining: 0", "Retry-After: 86400"])),
        .good(day: 19, "regressed") { $0.repositories = repository(failed: 18) },
        .good(day: 21, "regressed") { $0.repositories = repository(patch: 19) },
        .good(day: 31, "regressed"),
        .good(day: 32, "regressed"),
        .good(day: 33, "fired"),
      ])
  }

  @Test("Core 2.x on the index: a pre-release is no sign, a release is one, a requirement beside it fires")
  func coreOnTheIndex() async throws {
    try await ProbeNight.watch(
      "core-v2-migration-started",
      [
        .good(day: 1, "quiet") { $0.packages = [Self.release("market-data-core", "1.9", day: 1)] },
        .good(day: 2, "quiet") { $0.packages.append(Self.release("market-data-core", "2.0.0rc1", day: 1)) },
        .hostile(day: 3, "unknown", ProbeNight.json("null")),
        .good(day: 4, "forming") { $0.packages.append(Self.release("market-data-core", "2.0.0", day: 3)) },
        .good(day: 5, "fired") {
          $0.packages.append(Self.release("market-data-store", "1.0", ["market-data-core>=2,<3"], day: 4))
        },
        .good(day: 6, "regressed") { $0.packages.removeAll() },
      ])
  }

  @Test("v2 alone is a sign where v1 once stood, and nowhere else")
  func v2Alone() async throws {
    try await inScene { scene in
      try scene.configure()
      func night(_ day: Int) async throws -> String? {
        Self.state("core-v2-migration-started", try await scene.night(day).report)
      }
      try scene.write("{}", to: "schemas/v2/a.json")
      #expect(try await night(1) == "quiet")
      #expect(try await night(2) == "quiet")
      try scene.write("{}", to: "schemas/v1/a.json")
      #expect(try await night(3) == "quiet")
      try scene.delete("schemas/v1")
      #expect(try await night(4) == "forming")
      #expect(try await night(5) == "forming", "v1 is remembered when it stands in neither snapshot")
    }
  }

  @Test("contract tests: none, green, red after the schema changed, red files that are none, and mended")
  func contractTests() async throws {
    try await inScene { scene in
      try scene.configure("probes: {tests: [{directory: junit}]}")
      func night(_ day: Int, schema: String, junit: String?) async throws -> String? {
        try scene.write(schema, to: "schemas/v1/Probe.json")
        if let junit { try scene.write(junit, to: "junit/\(day).xml") }
        return Self.state("drift-caused-test-failures", try await scene.night(day).report)
      }
      func suite(_ day: Int, failed: Bool) -> String {
        let verdict = failed ? "<failure message='no'/>" : ""
        return """
          <testsuite name="contract" timestamp="2026-10-0\(day)T01:00:00">
          <testcase classname="contract" name="test_probe">\(verdict)</testcase></testsuite>
          """
      }
      let (old, new) = (#"{"maxLength": 5}"#, #"{"maxLength": 4}"#)
      #expect(try await night(1, schema: old, junit: nil) == "unknown")
      #expect(try await night(2, schema: old, junit: suite(2, failed: false)) == "quiet")
      #expect(try await night(3, schema: new, junit: "<!DOCTYPE x [<!ENTITY a 'b'>]><testsuite/>") == "unknown")
      try scene.delete("junit/3.xml")
      #expect(try await night(4, schema: new, junit: suite(4, failed: true)) == "fired")
      try scene.delete("junit/2.xml")
      #expect(try await night(5, schema: new, junit: nil) == "fired", "what was once seen is remembered")
      #expect(try await night(6, schema: new, junit: suite(6, failed: false)) == "regressed")
    }
  }

  @Test("the review: no date, far, near, come, closed, and a clock that jumps")
  func review() async throws {
    try await inScene { scene in
      try scene.write("{}", to: "schemas/v1/a.json")
      func night(_ day: Int, date: String?) async throws -> String? {
        try scene.configure(date.map { "review: {date: \($0)}" } ?? "")
        return Self.state("review-date-reached", try await scene.night(day).report)
      }
      #expect(try await night(1, date: nil) == "unknown")
      #expect(try await night(2, date: "2026-12-01") == "quiet")
      #expect(try await night(3, date: "2026-10-06") == "forming")
      #expect(try await night(6, date: "2026-10-06") == "fired")
      #expect(try await night(4, date: "2026-10-06") == "fired", "a date that has come stays so")
      let open = ["review", "open", "--now", "2026-10-07T08:00:00Z"]
      #expect(try await scene.program.run(open).status == 0)
      let close = [
        "review", "close", "--decision", "defer", "--until", "2026-11-20", "--note", "later", "--now",
        "2026-10-07T09:00:00Z",
      ]
      #expect(try await scene.program.run(close).status == 0)
      #expect(try await night(8, date: "2026-10-06") == "quiet")
    }
  }

  @Test("the registry: a server on this machine is quiet whatever it answers, and one that does not answer is no other")
  func registry() async throws {
    try await ProbeNight.watch(
      "registry-in-production", [.good(day: 1, "quiet"), .good(day: 2, "quiet") { $0.isDown = true }])
  }

  @Test("a quiet run speaks on the night on which a trigger fires, and not on the night after")
  func quiet() async throws {
    try await inScene { scene in
      try scene.write("{}", to: "schemas/v1/a.json")
      try scene.configure("review: {date: 2026-10-02}")
      var said: [String] = []
      for day in 1...3 {
        said.append(try await scene.program.run("run", "--quiet", "--now", "2026-10-0\(day)T02:17:00Z").output)
      }
      #expect(said[0].isEmpty && said[1].contains("review-date-reached") && said[2].isEmpty, "\(said)")
    }
  }

  @Test("what was read long ago is not known today")
  func longAgo() async throws {
    try await inScene { scene in
      for track in ["v1", "v2"] { try scene.write("{}", to: "schemas/\(track)/a.json") }
      try scene.configure()
      _ = try await scene.night(1)
      for (now, state) in [("2026-10-02T12:00:00Z", "pass"), ("2027-09-01T12:00:00Z", "unknown")] {
        let outcome = try await scene.program.run("checklist", "--json", "--now", now)
        let lines = try JSONDocument(parsing: outcome.output).root["checklist"]?.array
        let line = lines?.first { $0["id"]?.string == "core-exports-consistently" }
        #expect(line?["state"]?.string == state)
      }
    }
  }

  private static func state(_ trigger: String, _ report: JSONValue) -> String? {
    report["triggers"]?.array?.first { $0["id"]?.string == trigger }?["state"]?.string
  }

  private static func sdk(_ version: String, of project: String, isYanked: Bool = false) -> PlayedRelease {
    PlayedRelease(
      package: "core-registry-client", version: version, uploadedAt: ProbeNight.moment(1), isYanked: isYanked,
      projectURLs: [("Source", project)])
  }

  private static func release(
    _ package: String, _ version: String, _ requirements: [String] = [], day: Int
  ) -> PlayedRelease {
    PlayedRelease(package: package, version: version, uploadedAt: ProbeNight.moment(day), requirements: requirements)
  }
}
