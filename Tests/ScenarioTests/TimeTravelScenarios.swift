import JSONModel
import Testing

@Suite("Any two points of the history")
struct TimeTravelScenarios {
  private static let sources = """
      - {name: core, kind: directory, path: core}
      - {name: copy, kind: directory, path: copy}
    """

  /// Three nights: `s` gets a limit and then a narrower one, `t` goes, and the copy stays at the first state.
  private static func nights(in scene: Scene) async throws {
    try scene.configure(sources: sources)
    for folder in ["core", "copy"] {
      try scene.write(#"{"$core_version": "1.0"}"#, to: "\(folder)/v1/s.json")
      try scene.write("{}", to: "\(folder)/v1/t.json")
    }
    _ = try await scene.night(1)
    try scene.write(#"{"$core_version": "1.1", "maxLength": 9}"#, to: "core/v1/s.json")
    _ = try await scene.night(2)
    try scene.write(#"{"$core_version": "1.2", "maxLength": 3}"#, to: "core/v1/s.json")
    try scene.write(#"{"maxLength": 3}"#, to: "core/v1/u.json")
    try scene.delete("core/v1/t.json")
    _ = try await scene.night(3)
  }

  @Test("`diff` with a run that did not read a schema says so, and does not end as if nothing had changed")
  func notRead() async throws {
    try await inScene { scene in
      try await Self.nights(in: scene)
      try scene.delete("core")
      #expect(try await scene.night(4).status == 2)
      let diff = try await scene.program.run("diff", "core/v1/s", "--from", "run:3", "--to", "run:4")
      #expect(diff.status == 2 && diff.errors.contains("run 4 could not read the source core"))
      #expect(try await scene.program.run("diff", "core/v1/s", "--from", "run:2", "--to", "2026-10-04").status == 2)
      #expect(try await scene.program.run("diff", "copy/v1/s", "--from", "run:3", "--to", "run:4").status == 0)
      #expect(try await scene.program.run("diff", "core/v1/s", "--from", "run:2", "--to", "run:3").status == 0)
    }
  }

  @Test("`diff` compares sources, and tells what only one of them has")
  func sources() async throws {
    try await inScene { scene in
      try await Self.nights(in: scene)
      #expect(
        try await Self.changes(["diff", "--from", "source:copy", "--to", "source:core"], in: scene)
          == ["structural copy/v1/s", "removed copy/v1/t", "added core/v1/u"])
      #expect(
        try await Self.changes(["diff", "core/v1/*", "--from", "source:copy"], in: scene)
          == ["structural core/v1/s", "added core/v1/u"])
      #expect(try await scene.program.run("diff", "--from", "source:nowhere", "--to", "source:elsewhere").status == 64)
    }
  }

  @Test("`show` prints the version that any point names")
  func show() async throws {
    try await inScene { scene in
      try await Self.nights(in: scene)
      for (point, limit) in [
        ("2026-10-02", "9"), ("run:2", "9"), ("1.1", "9"), ("#2", "9"), ("version:1.2", "3"), ("source:core", "3"),
      ] {
        let shown = try await scene.program.run("show", "core/v1/s", "--at", point)
        #expect(shown.output.contains(#""maxLength": \#(limit)"#), "\(point) \(shown.errors)")
      }
      #expect(try await scene.program.run("show", "s", "--at", "source:copy").output == #"{"$core_version": "1.0"}"#)
      #expect(try await scene.program.run("show", "s", "--at", "run:7").status == 64)
      #expect(try await scene.program.run("show", "s", "--at", "file:s.json").status == 64)
      #expect(try await scene.program.run("show", "s", "--at", "run:1", "--as-of", "2026-10-01").status == 64)
    }
  }

  @Test("`report --from` tells what changed in a period, and says so in every format")
  func report() async throws {
    try await inScene { scene in
      try await Self.nights(in: scene)
      let whole = ["structural core/v1/s", "removed core/v1/t", "added core/v1/u"]
      for words in [["2026-10-01"], ["run:1", "--to", "run:3"], ["date:2026-10-01", "--to", "2026-10-03"]] {
        #expect(try await Self.changes(["report", "--from"] + words, in: scene) == whole)
      }
      #expect(
        try await Self.changes(["report", "--from", "1.0", "--to", "1.1"], in: scene) == ["structural core/v1/s"])
      #expect(try await Self.changes(["report", "--from", "run:1", "--to", "run:1"], in: scene) == [])
      let text = try await scene.program.run("report", "--from", "run:1", "--to", "run:2").output
      #expect(text.hasPrefix("# Schema drift from run:1 to run:2, as of 2026-10-02\n"))
      #expect(text.contains("From `run:1` to `run:2`: 1 schema, most urgent first."))
      #expect(text.contains("for run 2, started 2026-10-02"))
      for words in [
        ["--to", "run:1"], ["--from", "run:9"], ["--from", "run:1", "--run", "2"], ["--from", "1.0", "--to", ""],
      ] {
        #expect(try await scene.program.run(["report"] + words).status == 64, "\(words)")
      }
    }
  }

  /// The kind and the subject of each change that a command prints as JSON.
  private static func changes(_ words: [String], in scene: Scene) async throws -> [String] {
    let outcome = try await scene.program.run(words + ["--json"])
    let root = try JSONDocument(parsing: outcome.output).root
    return try #require(root.array ?? root["changes"]?.array).map { change in
      let names = ["source", "track", "schema"].map { change[$0]?.string ?? "" }
      return "\(change["kind"]?.string ?? "") \(names.joined(separator: "/"))"
    }
  }
}
