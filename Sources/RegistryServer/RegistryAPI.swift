import DriftModel
import JSONModel

/// The registry's rules: which request gets which reply. Pure but for the clock that it is given.
struct RegistryAPI: Sendable {
  let content: RegistryContent
  /// The token that reports must carry; without one the registry takes no reports.
  let token: String?
  let now: Timestamp

  func reply(to request: RegistryRequest) -> RegistryReply {
    if content.isDown, ["health", "index", "schemas"].contains(request.path.first) {
      return .refusal(503, "Service Unavailable")
    }
    return switch (request.method, request.path.count, request.path.first) {
    case ("GET", 1, "health"): .ok(health)
    case ("GET", 1, "index"): .ok(index)
    case ("GET", 2, "compat") where request.path[1] == "check":
      CompatibilityReply(content: content, query: request.query).reply
    case ("GET", 3...4, "schemas"): schema(request)
    case ("GET", 1, "simple"): PackageIndexReply(releases: content.packages).projects
    case ("GET", 2, "simple"): PackageIndexReply(releases: content.packages).project(request.path[1])
    case ("GET", 2, "files"): PackageIndexReply(releases: content.packages).metadata(request.path[1])
    case ("GET", 3..., "repos"):
      RepositoryReply(repositories: content.repositories).reply(to: Array(request.path.dropFirst()))
    case ("POST", 2, "admin") where request.path[1] == "telemetry":
      TelemetryReply(token: token, request: request).reply
    default: .refusal(404, "Not Found")
    }
  }

  private var health: JSONOutput {
    ["status": .string(content.health), "timestamp": .string(now.description), "checks": [:], "version": "0.1.0"]
  }

  private var index: JSONOutput {
    let tracks = content.trackNames.map { track in
      let schemas = content.current(on: track)
      let info: JSONOutput = ["count": .integer(schemas.count), "schemas": .array(schemas.map(\.indexEntry))]
      return (name: track, value: info)
    }
    return ["generated_at": .string(now.description), "tracks": .object(tracks)]
  }

  private func schema(_ request: RegistryRequest) -> RegistryReply {
    let (track, name) = (request.path[1], request.path[2])
    if request.path.count == 4 {
      let versions = content.versions(track: track, name: name)
      guard request.path[3] == "versions", !versions.isEmpty else { return .refusal(404, "Schema not found") }
      return .ok(.array(versions.map(\.versionEntry)))
    }
    let tracks = track == "by-id" ? content.trackNames : [track]
    let found = tracks.lazy.compactMap { content.schema(track: $0, name: name, version: request.query["version"]) }
    return found.first.map { .ok($0.envelope) } ?? .refusal(404, "Schema not found")
  }
}

extension PublishedSchema {
  fileprivate var indexEntry: JSONOutput {
    [
      "name": .string(name), "$schema_id": .string(schemaID), "sha256": .string(digest.description),
      "latest_core_version": .string(coreVersion), "deprecated": .boolean(deprecated),
    ]
  }

  fileprivate var versionEntry: JSONOutput {
    [
      "core_version": .string(coreVersion), "sha256": .string(digest.description),
      "created_at": .string(createdAt.description), "deprecated": .boolean(deprecated),
    ]
  }

  fileprivate var envelope: JSONOutput {
    [
      "name": .string(name), "track": .string(track), "core_version": .string(coreVersion),
      "sha256": .string(digest.description), "$schema_id": .string(schemaID), "content": .value(document.root),
      "deprecated": .boolean(deprecated), "deprecation_note": deprecationNote.map(JSONOutput.string) ?? .null,
    ]
  }
}
