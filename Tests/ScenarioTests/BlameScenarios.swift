import Foundation
import GitHubServer
import JSONModel
import Testing

@Suite("Blame: since when each part of a schema is as it is")
struct BlameScenarios {
  @Test("every place is traced to the version that introduced its present form")
  func origins() async throws {
    try await inScene { scene in
      try scene.configure()
      let first =
        #"{"type": "object", "$core_version": "1.0", "properties": {"a": {"type": "string", "maxLength": 5}}}"#
      let second = #"""
        {"type": "object", "$core_version": "1.1", "required": ["a"], "properties": {"a": {"type": "string", "maxLength": 9},
          "b": {"enum": [1, 2]}}}
        """#
      let third = #"""
        {"title": "T", "$core_version": "1.2", "properties": {"b": {"enum": [2, 1]}, "c": {},
          "a": {"type": "string", "maxLength": 5, "description": "D"}}, "required": ["b", "a"], "type": "object"}
        """#
      try await Self.nights([first, second, "{", third], in: scene)
      let blame = try await scene.program.run("blame", "s")
      #expect(blame.status == 0)
      #expect(
        Self.rows(blame.output)
          == [
            #"/required "b" #4 1.2 2026-10-04 core"#, #"/required "a" #2 1.1 2026-10-02 core"#,
            #"/type "object" #1 1.0 2026-10-01 core"#, "/properties/b property #2 1.1 2026-10-02 core",
            "/properties/c property #4 1.2 2026-10-04 core", "/properties/a property #1 1.0 2026-10-01 core",
            "/properties/b/enum [2,1] #2 1.1 2026-10-02 core",
            #"/properties/a/type "string" #1 1.0 2026-10-01 core"#,
            "/properties/a/maxLength 5 #4 1.2 2026-10-04 core",
          ].sorted())
      let below = try await scene.program.run("blame", "s", "/properties/a", "--at", "#2")
      #expect(
        Self.rows(below.output)
          == [
            "/properties/a property #1 1.0 2026-10-01 core", #"/properties/a/type "string" #1 1.0 2026-10-01 core"#,
            "/properties/a/maxLength 9 #2 1.1 2026-10-02 core",
          ].sorted())
      let words = try await scene.program.run("blame", "s", "/title", "--annotations")
      #expect(Self.rows(words.output) == [#"/title "T" #4 1.2 2026-10-04 core"#])
      #expect(try await scene.program.run("blame", "s", "/nowhere").status == 64)
      #expect(try await scene.program.run("blame", "s", "--at", "#3").status == 65)
      #expect(try await scene.program.run("blame", "s", "--at", "v1").status == 64)
    }
  }

  @Test("what went and came back began when it came back, and foreign text cannot steer the terminal")
  func comingBack() async throws {
    try await inScene { scene in
      try scene.configure()
      let schema = #"{"properties": {"\u001b[2J": {"const": "\u202e"}}}"#
      try scene.write("{}", to: "schemas/other.json")
      try await Self.nights([schema, nil, schema], in: scene)
      let blame = try await scene.program.run("blame", "s")
      #expect(blame.output.contains("⟨U+001B⟩[2J"))
      #expect(!blame.output.unicodeScalars.contains("\u{202E}"))
      #expect(blame.output.split(separator: "\n").allSatisfy { $0.hasSuffix("#2 - 2026-10-03 core") })
    }
  }

  @Test("of several sources with the schema, the one that had the form first is named")
  func sources() async throws {
    try await inScene { scene in
      try scene.configure(
        sources: """
            - {name: late, kind: directory, path: late}
            - {name: release, kind: directory, path: release}
          """)
      for (day, late, release) in [
        (1, "{}", #"{"type": "object"}"#), (2, #"{"type": "object"}"#, #"{"type": "object"}"#),
      ] {
        try scene.write(late, to: "late/v1/s.json")
        try scene.write(release, to: "release/v1/s.json")
        _ = try await scene.night(day)
      }
      let outcome = try await scene.program.run("blame", "late/v1/s", "--json")
      let answer = try JSONDocument(parsing: outcome.output).root
      #expect(answer["version"]?["source"]?.string == "late")
      let place = answer["places"]?.array?.first
      #expect(place?["pointer"]?.string == "/type")
      #expect(place?["source"]?.string == "release")
      #expect(place?["since"]?.string == "2026-10-01T02:17:00Z")
    }
  }

  @Test("where one source had a form after another one, the other one is asked about that earlier day too")
  func relay() async throws {
    try await inScene { scene in
      try scene.configure(
        sources: ["late", "middle", "first"].map { "    - {name: \($0), kind: directory, path: \($0)}" }
          .joined(separator: "\n"))
      let (bare, form) = ("{}", #"{"type": "object"}"#)
      for (day, late, middle, first) in [(1, bare, bare, form), (2, bare, form, form), (3, form, form, bare)] {
        for (name, text) in [("late", late), ("middle", middle), ("first", first)] {
          try scene.write(text, to: "\(name)/v1/s.json")
        }
        _ = try await scene.night(day)
      }
      let blame = try await scene.program.run("blame", "late/v1/s")
      #expect(Self.rows(blame.output) == [#"/type "object" #1 - 2026-10-01 first"#])
    }
  }

  @Test(
    "a maintenance release between two releases of a newer line interrupts neither line, and each can be asked about")
  func maintenance() async throws {
    let with = #""properties": {"x": {}, "z": {}}"#
    let without = #""properties": {"x": {}}"#
    let releases = [("1.5.0", without), ("2.0.0", with), ("1.5.1", without), ("2.1.0", with)].enumerated().map {
      var release = GitHubContent.Release.release($0 + 1)
      release.tag = "v" + $1.0
      let text = #"{"$core_version": "\#($1.0)", \#($1.1)}"#
      release.files = [.file($0 + 1, text: text, id: 100 + $0)]
      return release
    }
    try await GitHubServer.run(GitHubContent(releases: releases.reversed())) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server)
        _ = try await scene.night(1)
        let newest = try await scene.program.run("blame", "Probe")
        let (one, two) = (String(repeating: "1", count: 12), String(repeating: "2", count: 12))
        #expect(
          Self.rows(newest.output) == [
            "/properties/x property v1.5.0 1.5.0 2026-09-01 core \(one)",
            "/properties/z property v2.0.0 2.0.0 2026-09-02 core \(two)",
          ])
        let older = try await scene.program.run("blame", "Probe", "--at", "release:v1.5.1", "--json")
        let answer = try JSONDocument(parsing: older.output).root
        #expect(answer["version"]?["release"]?.string == "v1.5.1")
        #expect(answer["places"]?.array?.compactMap { $0["release"]?.string } == ["v1.5.0"])
        #expect(try await scene.program.run("blame", "Probe", "--at", "release:v9").status == 64)
      }
    }
  }

  /// One night a text of `s.json`, from the first of the month on; `nil` is a night without it.
  private static func nights(_ texts: [String?], in scene: Scene) async throws {
    for (index, text) in texts.enumerated() {
      if let text { try scene.write(text, to: "schemas/s.json") } else { try scene.delete("schemas/s.json") }
      _ = try await scene.night(index + 1)
    }
  }

  /// The lines with single blanks between their columns, sorted.
  private static func rows(_ output: String) -> [String] {
    output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.sorted()
  }
}
