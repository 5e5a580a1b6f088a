import JSONModel
import Testing

@Suite("What two points of the history tell of each other")
struct TimeTravelSideScenarios {
  private func rules(_ arguments: [String], in scene: Scene) async throws -> [String] {
    let outcome = try await scene.program.run(arguments + ["--json"])
    guard let entries = try JSONDocument(parsing: outcome.output).root.array else { return [outcome.errors] }
    return entries.flatMap { $0["findings"]?.array?.compactMap { $0["rule"]?.string } ?? [] }.sorted()
  }

  @Test("`diff` between two runs finds what the night found: deprecation, and a version that was rewritten")
  func life() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"$core_version": "1.0"}"#, to: "schemas/v1/old.json")
      try scene.write(#"{"$core_version": "1.0", "maxLength": 9}"#, to: "schemas/v1/rewritten.json")
      _ = try await scene.night(1)
      try scene.write(#"{"$core_version": "1.0", "maxLength": 3}"#, to: "schemas/v1/rewritten.json")
      try scene.write(#"{"$core_version": "1.1", "deprecated": true}"#, to: "schemas/v1/old.json")
      let night = try await scene.night(2, "--output", "markdown=night.md")
      let found = night.report["changes"]?.array?.flatMap { change in
        change["findings"]?.array?.compactMap { $0["rule"]?.string } ?? []
      }
      #expect(found?.sorted() == ["max-length-lowered", "schema-deprecated", "version-rewritten"])
      #expect(try scene.text(of: "night.md").contains("3 changes of 2 schemas, most urgent first."))
      #expect(try await rules(["diff", "--from", "run:1", "--to", "run:2"], in: scene) == found?.sorted())
      #expect(
        try await rules(["diff", "--from", "run:2", "--to", "run:1"], in: scene)
          == ["max-length-raised", "schema-undeprecated", "version-rewritten"])
    }
  }

  @Test("a transitive mode asks about older versions in `diff` as it does at night")
  func transitive() async throws {
    try await inScene { scene in
      try scene.configure("rules: {modes: [{mode: BACKWARD_TRANSITIVE}]}")
      for (night, type) in [#""number""#, #""string""#, #"["string", "null"]"#].enumerated() {
        try scene.write(#"{"type": \#(type)}"#, to: "schemas/s.json")
        _ = try await scene.night(night + 1)
      }
      let diff = try await scene.program.run("diff", "--from", "run:2", "--to", "run:3")
      #expect(diff.output.contains("(against version #1)"), "\(diff.output)\(diff.errors)")
    }
  }

  @Test("a source or track that was never recorded is a mistake of the command, not an addition")
  func unknownNames() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write("{}", to: "schemas/v1/s.json")
      _ = try await scene.night(1)
      for arguments in [
        ["diff", "--from", "source:nowhere"], ["diff", "--from", "v1", "--to", "v7"], ["diff", "--from", "track:v7"],
        ["report", "--from", "source:nowhere"], ["show", "s", "--at", "track:v7"],
      ] {
        let outcome = try await scene.program.run(arguments)
        #expect(outcome.status == 64, "\(arguments) \(outcome.output)")
        #expect(outcome.errors.contains("there is no "), "\(outcome.errors)")
      }
    }
  }

  @Test("a source that never had a track lacks nothing on it")
  func tracksOfOne() async throws {
    try await inScene { scene in
      try scene.configure(
        sources: """
            - {name: core, kind: directory, path: core}
            - {name: pins, kind: directory, path: pins}
          """)
      for path in ["core/v1/s", "core/v1/t", "core/v2/s", "pins/v1/s", "pins/v1/t"] {
        try scene.write("{}", to: "\(path).json")
      }
      _ = try await scene.night(1)
      for arguments in [["--from", "v1", "--to", "v2"], ["--from", "track:v1", "--to", "track:v2"]] {
        let tracks = try await scene.program.run(["diff", "--json"] + arguments)
        let subjects = try JSONDocument(parsing: tracks.output).root.array?.compactMap { change in
          (change["source"]?.string).flatMap { source in change["schema"]?.string.map { "\(source) \($0)" } }
        }
        #expect(subjects == ["core t"], "\(tracks.output)")
      }
      #expect(
        try await rules(["diff", "--from", "source:core", "--to", "source:pins"], in: scene) == [])
    }
  }

  @Test("`diff` of a night's two runs finds what came back, and a version that was rewritten long after")
  func back() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"$core_version": "0.9", "type": "string"}"#, to: "schemas/v1/back.json")
      for (night, version) in ["1.0", "1.1", "1.0"].enumerated() {
        try scene.write(#"{"$core_version": "\#(version)", "minLength": \#(night)}"#, to: "schemas/v1/again.json")
        if night == 1 { try scene.delete("schemas/v1/back.json") }
        if night == 2 { try scene.write(#"{"$core_version": "0.9", "type": "number"}"#, to: "schemas/v1/back.json") }
        _ = try await scene.night(night + 1)
      }
      let found = try await rules(["diff", "--from", "run:2", "--to", "run:3"], in: scene)
      #expect(found == ["min-length-raised", "schema-added", "type-changed", "version-rewritten", "version-rewritten"])
    }
  }
}
