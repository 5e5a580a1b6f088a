import DriftModel
import Foundation
import JSONModel
import RegistryServer
import Testing

@Suite("Verifying the prerequisites, and the example's configuration")
struct VerifyScenarios {
  private static func content(isDown: Bool = false) throws -> RegistryContent {
    var content = RegistryContent([
      try PublishedSchema(track: "v1", name: "a", bytes: Array("{}".utf8), coreVersion: "1")
    ])
    content.isDown = isDown
    content.packages = [
      PlayedRelease(
        package: "core-registry-client", version: "0.2.0", uploadedAt: Timestamp(secondsSince1970: 1_700_000_000),
        projectURLs: [("Source", "https://github.com/example/registry")])
    ]
    return content
  }

  private static func configuration(_ url: String) -> String {
    """
    sources: [{name: registry, kind: registry, url: "\(url)"}]
    probes:
      registry: {url: "\(url)"}
      packages: {index: "\(url)/simple", client_projects: [https://github.com/example/registry]}
    """
  }

  private static func states(_ output: String) throws -> [String] {
    let lines = try JSONDocument(parsing: output).root["prerequisites"]?.array ?? JSONDocument(parsing: "[]").root.array
    return lines?.compactMap { $0["state"]?.string } ?? []
  }

  @Test("each is looked at now, with its evidence; a registry on this machine is no deployment")
  func verify() async throws {
    try await withRunningRegistry(Self.content()) { registry in
      try await inScene { scene in
        try scene.write(Self.configuration(registry.baseURL), to: "schema-drift.yaml")
        // The played index lists a wheel and serves none, so that a pip would fail.
        let json = try await scene.program.run(
          "verify", "--json", "--evidence", "seen.json", environment: ["PATH": "/nonexistent"])
        #expect(json.status == 1)
        #expect(try Self.states(json.output) == ["fail", "pass", "pass", "pass", "pass"])
        let text = try await scene.program.run("verify")
        #expect(text.status == 1)
        #expect(text.output.contains("pass     Schema index queryable\n         the index lists 1 on v1"))
        #expect(try await scene.program.run("run").status == 0)
        #expect(try await scene.program.run("import", "evidence", "seen.json").status == 0)
      }
    }
  }

  @Test("what could not be looked at is unknown and ends with 2, unless something is known to fail")
  func unknown() async throws {
    try await inScene { scene in
      try scene.write("sources: [{name: a, kind: directory, path: p}]", to: "schema-drift.yaml")
      let refused = try await scene.program.run("verify", "--evidence", "/proc/x")
      #expect(refused.status == 74)
      #expect(refused.errors.contains("the evidence could not be written: no such file or directory"))
      let nothing = try await scene.program.run("verify", "--json")
      #expect(nothing.status == 2)
      #expect(try Self.states(nothing.output) == Array(repeating: "unknown", count: 5))
      #expect(try await scene.program.run("verify", "--json", "--evidence", "-").status == 64)
    }
  }

  @Test("a registry that is down fails no line that nobody could look at")
  func down() async throws {
    try await withRunningRegistry(Self.content(isDown: true)) { registry in
      try await inScene { scene in
        try scene.write(Self.configuration(registry.baseURL), to: "schema-drift.yaml")
        let json = try await scene.program.run("verify", "--json")
        #expect(try Self.states(json.output).suffix(2) == ["unknown", "unknown"])
      }
    }
  }

  @Test("`init --example market-data` writes what the reader takes, and its report has every trigger, line and option")
  func example() async throws {
    try await inScene { scene in
      let written = try await scene.program.run("init", "--example", "market-data")
      #expect(written.status == 0)
      #expect(try await scene.program.run("init", "--example", "weather").status == 64)
      // Off the network: the sources and probes of the example name public services.
      let doctor = try await scene.program.run("doctor", "--offline")
      #expect(doctor.output.contains("ok       configuration: valid"))
      let text = try scene.text(of: "schema-drift.yaml")
      let local = try #require(text.firstRange(of: "sources:\n")).upperBound
      let end = try #require(text.firstRange(of: "\nrules:")).lowerBound
      try scene.write("{}", to: "schemas/a.json")
      let offline =
        text[..<local] + "  - {name: core, kind: directory, path: schemas}\n"
        + text[end...].replacing("    store: mjdevaccount/market_data_store", with: "    #")
      let packages = "  packages:\n"
      try scene.write(
        String(offline).replacing(packages, with: packages + "    index: http://127.0.0.1:9/simple\n"),
        to: "schema-drift.yaml")
      _ = try await scene.program.run("run", "--now", "2025-11-15T02:17:00Z")
      let report = try JSONDocument(parsing: scene.text(of: "reports/2025-11-15/report.json")).root
      #expect(report["triggers"]?.array?.count == 7 && report["checklist"]?.array?.count == 16)
      #expect(report["decision"]?["options"]?.array?.count == 2)
      #expect(report["decision"]?["decision"]?.string == "defer")
      let review = report["triggers"]?.array?.first { $0["id"]?.string == "review-date-reached" }
      #expect(review?["state"]?.string == "fired")
    }
  }
}
