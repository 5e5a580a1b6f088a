import DriftModel
import GitHubServer
import HostileServer
import RegistryServer
import SchemaSources

/// One small set of schemas, offered by every kind of source.
enum SourceFixture {
  static let name = "core"

  struct Schema: Sendable {
    let track: String
    let id: String
    let coreVersion: String
    var deprecated = false
    let text: String
  }

  /// In the order of their subjects. The first name has an ending on the way, and the texts would not survive a reader
  /// that writes numbers, escapes or members anew.
  static let schemas = [
    Schema(
      track: "v1", id: "federation.PeerLink", coreVersion: "1.2.8",
      text: "{\n  \"type\" : \"object\",\r\n\t\"maximum\": 1.50, \"minimum\": -0.0, \"multipleOf\": 1e2}\n"),
    Schema(
      track: "v1", id: "telemetry.FeedbackEvent", coreVersion: "1.2.8", deprecated: true,
      text: SchemaExport.document("telemetry.FeedbackEvent", track: "v1", more: #","deprecated":true"#)),
    Schema(
      track: "v2", id: "telemetry.FeedbackEvent", coreVersion: "2.0.0",
      text: SchemaExport.document(
        "telemetry.FeedbackEvent", track: "v2", version: "2.0.0", more: #","title":"größe 数 \u0041 \ud83d\ude00""#)),
    Schema(track: "v2", id: "telemetry.Odd name-ü", coreVersion: "2.0.0", text: "true"),
  ]

  /// A place that schemas are read from.
  enum Kind: String, CaseIterable, Sendable {
    case directory, zip, tarGzip, registry, confluent, gitHubRelease, gitHubArtifact

    /// What a version is called there: a Confluent-compatible registry has numbers alone.
    func name(ofVersion version: String) -> String { self == .confluent ? version.filter(\.isNumber) : version }
  }

  /// What is to be found there.
  enum Offering: Sendable {
    case everything
    /// No folder, no file, nobody who listens.
    case nothingThere
    /// A folder, an archive or a registry with nothing in it.
    case empty
    /// One with something in it that is no schema; the registry of Core has nothing but schemas.
    case noSchema
    /// Everything, but the first schema is listed and cannot be read.
    case oneBroken
  }

  /// What a source of `kind` collects, made as the program makes it.
  static func collect(_ kind: Kind, offering: Offering, track: String? = nil) async throws -> CollectionOutcome {
    switch kind {
    case .directory: try await collectFolder(offering, track: track)
    case .zip: try await collectArchive(.zip, offering, track: track)
    case .tarGzip: try await collectArchive(.tarGzip, offering, track: track)
    case .registry: try await collectRegistry(offering, track: track)
    case .confluent: try await collectConfluent(offering, track: track)
    case .gitHubRelease: try await collectGitHub(.gitHubRelease, offering, track: track)
    case .gitHubArtifact: try await collectGitHub(.gitHubArtifact, offering, track: track)
    }
  }

  private static func collect(
    _ kind: SourceKind, at location: String, in folder: String, track: String?, gitHub: GitHubSelection? = nil
  ) async -> CollectionOutcome {
    let definition = SourceDefinition(name: name, kind: kind, location: location, track: track, gitHub: gitHub)
    return await SourceCatalog.source(for: definition, in: folder).collect()
  }

  private static func collectFolder(_ offering: Offering, track: String?) async throws -> CollectionOutcome {
    let scratch = try ScratchFolder()
    if let files = files(for: offering) {
      try scratch.makeFolder("schemas")
      try scratch.write(Dictionary(uniqueKeysWithValues: files.map { ("schemas/" + $0.key, $0.value) }))
    }
    return await collect(.directory, at: "schemas", in: scratch.path, track: track)
  }

  private static func collectArchive(
    _ format: ArchiveBuilder.Format, _ offering: Offering, track: String?
  ) async throws -> CollectionOutcome {
    let scratch = try ScratchFolder()
    if let files = files(for: offering) {
      try scratch.write(["core.archive": try ArchiveBuilder.build(format, files)])
    }
    return await collect(.archive, at: "core.archive", in: scratch.path, track: track)
  }

  private static func collectRegistry(_ offering: Offering, track: String?) async throws -> CollectionOutcome {
    let read: @Sendable (String) async -> CollectionOutcome = {
      await collect(.registry, at: $0, in: "", track: track)
    }
    if offering == .nothingThere {
      let abandoned = try await withRunningRegistry(RegistryContent()) { $0.baseURL }
      return await read(abandoned)
    }
    return try await withRunningRegistry(RegistryContent(try published(for: offering))) { await read($0.baseURL) }
  }

  private static func collectGitHub(
    _ kind: SourceKind, _ offering: Offering, track: String?
  ) async throws -> CollectionOutcome {
    let selection = GitHubSelection(repository: "octo/core", artifact: kind == .gitHubArtifact ? "core-schemas" : nil)
    let read: @Sendable (String) async -> CollectionOutcome = {
      await collect(kind, at: $0, in: "", track: track, gitHub: selection)
    }
    if offering == .nothingThere {
      let abandoned = try await GitHubServer.run(GitHubContent()) { $0.baseURL }
      return await read(abandoned)
    }
    var content = GitHubContent()
    if offering != .empty, let files = files(for: offering) {
      let archive = try ArchiveBuilder.build(.zip, files)
      content = kind == .gitHubRelease ? .releasing(archive) : .uploading(archive)
    }
    return try await GitHubServer.run(content) { await read($0.baseURL) }
  }

  private static func collectConfluent(_ offering: Offering, track: String?) async throws -> CollectionOutcome {
    let read: @Sendable (String) async -> CollectionOutcome = {
      await collect(.confluent, at: $0, in: "", track: track)
    }
    if offering == .nothingThere {
      let abandoned = try await HostileServer.run({ _ in .answer() }) { $0.baseURL }
      return await read(abandoned)
    }
    let script = confluent(for: offering)
    return try await HostileServer.run({ script.reply(to: $0) }) { await read($0.baseURL) }
  }

  /// The subjects of a registry whose contexts are the tracks.
  private static func confluent(for offering: Offering) -> ConfluentScript {
    var script = ConfluentScript()
    switch offering {
    case .nothingThere, .empty: script.replies["/subjects"] = .answer(200, "[]")
    case .noSchema: script.add("events-value", document: "\"string\"", type: nil)
    case .everything, .oneBroken:
      for (position, schema) in schemas.enumerated() {
        script.add(
          ":.\(schema.track):\(schema.id)", document: schema.text,
          schema: offering == .oneBroken && position == 0 ? "7" : nil,
          version: Int(Kind.confluent.name(ofVersion: schema.coreVersion)) ?? 0)
      }
    }
    return script
  }

  private static func published(for offering: Offering) throws -> [PublishedSchema] {
    if offering == .empty || offering == .noSchema { return [] }
    return try schemas.enumerated().map { position, schema in
      let isBroken = offering == .oneBroken && position == 0
      return try PublishedSchema(
        track: schema.track, name: position == 0 ? schema.id + ".schema" : schema.id,
        bytes: Array((isBroken ? "7" : schema.text).utf8), coreVersion: schema.coreVersion,
        deprecated: schema.deprecated)
    }
  }

  /// The files of an export; `nil` where there is not even a place for them.
  private static func files(for offering: Offering) -> [String: [UInt8]]? {
    switch offering {
    case .nothingThere: return nil
    case .empty: return [:]
    case .noSchema: return ["README.md": []]
    case .everything, .oneBroken:
      var export = SchemaExport([])
      for (position, schema) in schemas.enumerated() {
        export.add(
          position == 0 ? schema.id + ".schema" : schema.id, track: schema.track, text: schema.text,
          file: "\(schema.id).schema.json")
        export.entries[position]["core_version"] = quoted(schema.coreVersion)
        export.entries[position]["deprecated"] = String(schema.deprecated)
      }
      if offering == .oneBroken { export.files["v1/\(schemas[0].id).schema.json"] = nil }
      return export.tree()
    }
  }
}
