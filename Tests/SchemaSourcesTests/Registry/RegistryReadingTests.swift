import DriftModel
import Foundation
import HostileServer
import JSONModel
import RegistryServer
import SchemaSources
import Testing

@Suite("A sound registry is read completely")
struct RegistryReadingTests {
  static let text = #"{ "$schema_id": "telemetry.Probe", "maximum": 1.50, "type": "object" }"#

  static func content() throws -> RegistryContent {
    RegistryContent([
      try PublishedSchema(track: "v1", name: "telemetry.Probe.schema", bytes: Array(text.utf8), coreVersion: "1.2.0"),
      try PublishedSchema(
        track: "v1", name: "telemetry.Probe.schema", bytes: Array(text.utf8), coreVersion: "1.2.8", deprecated: true),
      try PublishedSchema(track: "v2", name: "odd name/ü%", bytes: Array("true".utf8), coreVersion: "2.0.0"),
    ])
  }

  @Test(arguments: ["", "/", "/api/v1", "/api/v1//"])
  func everythingArrives(suffix: String) async throws {
    let reading = try await withRunningRegistry(Self.content()) { registry in
      await RegistryBench().read(registry.baseURL + suffix)
    }
    let outcome = reading.outcome
    #expect(outcome.status == .ok, "\(outcome.failures)")
    #expect(outcome.remarks.isEmpty)
    #expect(outcome.fetched.map(\.subject.description) == ["live/v1/telemetry.Probe", "live/v2/odd name/ü%"])
    let probe = try #require(outcome.fetched.first)
    #expect(probe.coreVersion == "1.2.8")
    #expect(probe.deprecated)
    #expect(probe.declaredDigest == SHA256Digest(of: Self.text.utf8))
    #expect(probe.doubt == nil)
    #expect(probe.location.hasSuffix("/schemas/v1/telemetry.Probe.schema"))
    #expect(reading.versions[probe.subject]?.map(\.coreVersion) == ["1.2.0", "1.2.8"])
    #expect(reading.serviceVersion == "0.1.0")
  }

  @Test func onlyTheConfiguredTrackIsRead() async throws {
    let outcome = try await withRunningRegistry(Self.content()) { registry in
      await RegistryBench().read(registry.baseURL, track: "v2").outcome
    }
    #expect(outcome.fetched.map(\.subject.track) == ["v2"])
  }

  @Test func aTrackThatIsNotThereIsAFailure() async throws {
    let outcome = try await withRunningRegistry(Self.content()) { registry in
      await RegistryBench().read(registry.baseURL, track: "v3").outcome
    }
    #expect(outcome.status == .failed)
    #expect(outcome.failures.first?.problem.what == "the index lists no schema on track v3")
  }

  @Test func bytesAreTheExactTextOfTheContent() async throws {
    let content = "{\n  \"maximum\" : 1.50,\t\"a\":\"\\u0041\" }"
    let script = RegistryScript().with(
      RegistryScript.envelope("telemetry.Probe", content: content), at: "/schemas/v1/telemetry.Probe")
    let reading = try await HostileServer.run({ script.reply(to: $0) }) { await RegistryBench().read($0.baseURL) }
    #expect(reading.outcome.fetched.first?.bytes == Array(content.utf8))
    #expect(reading.versions.values.first?.first?.createdAt == Timestamp("2026-01-30T10:00:00Z"))
  }

  @Test func aContradictionIsADoubt() async throws {
    let sound = RegistryScript()
    let spoilt = [
      sound.with(
        RegistryScript.index([RegistryScript.entry("telemetry.Probe", digest: RegistryScript.otherDigest)]),
        at: "/index"),
      sound.with(RegistryScript.index([RegistryScript.entry("telemetry.Probe", version: "1.2.7")]), at: "/index"),
      sound.with(
        RegistryScript.versions(digest: RegistryScript.otherDigest), at: "/schemas/v1/telemetry.Probe/versions"),
    ]
    for script in spoilt {
      let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
        await RegistryBench().read($0.baseURL).outcome
      }
      #expect(outcome.fetched.first?.doubt?.what.contains("half-done publication") == true)
    }
  }

  @Test func healthAndVersionsThatAreMissingAreRemarks() async throws {
    var script = RegistryScript()
    script.bodies["/health"] = nil
    script.bodies["/schemas/v1/telemetry.Probe/versions"] = nil
    let outcome = try await HostileServer.run({ [script] in script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL).outcome
    }
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.count == 1)
    #expect(outcome.remarks.map(\.what).contains { $0.hasPrefix("the registry's health is not known") })
    #expect(outcome.remarks.map(\.what).contains("the registry lists no versions for 1 schema"))
  }

  @Test func aSickRegistryIsARemarkAndAnEmptyTrackToo() async throws {
    let script = RegistryScript().with(#"{"status":"degraded"}"#, at: "/health").with(
      RegistryScript.index([RegistryScript.entry("telemetry.Probe")]).replacing(
        #""tracks":{"#, with: #""tracks":{"v2":{"count":0,"schemas":[]},"#), at: "/index")
    let outcome = try await HostileServer.run({ script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL, readsVersions: false).outcome
    }
    #expect(outcome.status == .ok)
    #expect(
      outcome.remarks.map(\.what) == [
        "the registry calls itself \"degraded\"", "the registry lists no schema on track v2",
      ])
  }

  @Test func versionsAreNotAskedForWhereNobodyWantsThem() async throws {
    let targets = try await HostileServer.run({ RegistryScript().reply(to: $0) }) { server in
      _ = await RegistryBench().read(server.baseURL, readsVersions: false)
      return server.received.map(\.target)
    }
    #expect(targets == ["/health", "/index", "/schemas/v1/telemetry.Probe"])
  }

  @Test func manySchemasAreReadAFewAtATime() async throws {
    let names = (0..<60).map { "telemetry.S\($0)" }
    var script = RegistryScript().with(RegistryScript.index(names.map { RegistryScript.entry($0) }), at: "/index")
    for name in names { script.bodies["/schemas/v1/" + name] = RegistryScript.envelope(name) }
    script.bodies["/schemas/v1/telemetry.S7"] = nil
    let outcome = try await HostileServer.run({ [script] in script.reply(to: $0) }) {
      await RegistryBench().read($0.baseURL, readsVersions: false).outcome
    }
    #expect(outcome.fetched.map(\.subject.schema) == names.filter { $0 != "telemetry.S7" }.sorted())
    #expect(outcome.failures.map(\.subject?.schema) == ["telemetry.S7"])
    #expect(outcome.status == .partial)
  }
}
