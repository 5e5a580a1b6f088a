import DriftModel
import Foundation
import HostileServer
import SchemaSources
import Synchronization

/// The answers of a small sound registry, by target; tests spoil one of them at a time.
struct RegistryScript: Sendable {
  static let digest = String(repeating: "ab", count: 32)
  static let otherDigest = String(repeating: "cd", count: 32)

  var bodies: [String: String] = [
    "/health": #"{"status":"healthy","timestamp":"2026-01-31T02:17:00Z","checks":{},"version":"0.1.0"}"#,
    "/index": index([entry("telemetry.Probe")]),
    "/schemas/v1/telemetry.Probe": envelope("telemetry.Probe"),
    "/schemas/v1/telemetry.Probe/versions": versions(),
  ]
  var replies: [String: HostileServer.Reply] = [:]

  /// This script with other answers for some targets.
  func with(_ body: String, at target: String) -> RegistryScript {
    var copy = self
    copy.bodies[target] = body
    return copy
  }

  func with(_ reply: HostileServer.Reply, at target: String) -> RegistryScript {
    var copy = self
    copy.replies[target] = reply
    return copy
  }

  func reply(to request: HostileServer.Received) -> HostileServer.Reply {
    replies[request.target] ?? bodies[request.target].map { .answer(200, $0) } ?? .answer(404)
  }

  static func index(_ entries: [String], track: String = "v1", count: Int? = nil) -> String {
    let schemas = entries.joined(separator: ",")
    return
      #"{"generated_at":"2026-01-31T02:17:00Z","tracks":{"\#(track)":{"count":\#(count ?? entries.count),"schemas":[\#(schemas)]}}}"#
  }

  static func entry(_ name: String, id: String? = nil, digest: String = digest, version: String = "1.2.8") -> String {
    #"{"name":"\#(name)","$schema_id":"\#(id ?? name)","sha256":"\#(digest)","latest_core_version":"\#(version)","deprecated":false}"#
  }

  static func envelope(
    _ name: String, digest: String = digest, version: String = "1.2.8", track: String = "v1",
    content: String = #"{ "type":"object" }"#
  ) -> String {
    #"{"name":"\#(name)","track":"\#(track)","core_version":"\#(version)","sha256":"\#(digest)","$schema_id":"\#(name)","content":\#(content),"deprecated":true,"deprecation_note":null}"#
  }

  static func versions(digest: String = digest) -> String {
    #"[{"core_version":"1.2.8","sha256":"\#(digest)","created_at":"2026-01-30T10:00:00.648589Z","deprecated":false}]"#
  }
}

/// What a reading in a test lives on: a clock that stands still, and pauses that are written down instead of waited for.
final class RegistryBench: Sendable {
  static let token = "s3cret-token-0123456789abcdef"

  private let written = Mutex<[Duration]>([])
  /// The pauses that were asked for, in order.
  var pauses: [Duration] { written.withLock { $0 } }

  /// The standard limits with small bodies, so that a test of the size is quick.
  var limits: RegistryLimits {
    var limits = RegistryLimits()
    limits.http.maximumBytes = 100_000
    return limits
  }

  func surroundings(environment: [String: String] = [:], files: [String: String] = [:]) -> SourceSurroundings {
    SourceSurroundings(
      environment: { environment[$0] },
      readFile: { path in
        guard let text = files[path] else { throw CocoaError(.fileNoSuchFile) }
        return Data(text.utf8)
      },
      sleep: { pause in self.written.withLock { $0.append(pause) } },
      jitter: { 0.5 },
      now: { Date(timeIntervalSince1970: 1_769_825_820) })
  }

  /// One reading of the registry at `location`, with the token where `authorized` is set.
  func read(
    _ location: String, track: String? = nil, authorized: Bool = false, readsVersions: Bool = true,
    limits: RegistryLimits? = nil, fetcher: (any HTTPFetcher)? = nil
  ) async -> RegistryReading {
    let definition = SourceDefinition(
      name: "live", kind: .registry, location: location, track: track,
      tokenEnvironmentVariable: authorized ? "REGISTRY_TOKEN" : nil)
    let source = RegistrySource(
      definition, readsVersions: readsVersions, limits: limits ?? self.limits,
      surroundings: surroundings(environment: ["REGISTRY_TOKEN": Self.token]), fetcher: fetcher)
    return await source.read()
  }
}

/// A fetcher that answers from a table by URL, for addresses that loopback cannot have.
struct ScriptedFetcher: HTTPFetcher {
  let answers: [String: HTTPAnswer]
  let asked: @Sendable (HTTPGet) -> Void

  init(_ answers: [String: HTTPAnswer], asked: @escaping @Sendable (HTTPGet) -> Void = { _ in }) {
    self.answers = answers
    self.asked = asked
  }

  func fetch(_ request: HTTPGet) async throws(HTTPFetchFailure) -> HTTPAnswer {
    asked(request)
    return answers[request.address.url] ?? HTTPAnswer(status: 404)
  }
}
