import Foundation
import JSONModel
import Testing

@Suite("The past of a repository, imported")
struct ImportScenarios {
  private static let person = #"{"type": "object", "properties": {"name": {"type": "string"}}}"#
  private static let strict =
    #"{"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}"#

  @Test("a shallow clone is imported with a word about the past that it lacks")
  func shallow() async throws {
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      for (day, text) in [("2025-01-10", Self.person), ("2025-02-10", Self.strict)] {
        try repository.commit(["schemas/v1/person.json": text], on: day)
      }
      try repository.git("clone", "-q", "--depth", "1", repository.folder.absoluteString, scene.folder.path + "/cut")
      let outcome = try await scene.program.run("import", "git", "cut", "schemas")
      #expect(outcome.status == 0 && outcome.output == "imported 1 commit as the source `cut`\n")
      #expect(outcome.errors.contains("shallow clone"))
      #expect(try await scene.program.run("import", "git", "repo", "schemas").errors.contains("shallow") == false)
    }
  }

  @Test("each commit that touched the schemas is a run of its date, judged like a night")
  func commits() async throws {
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      try repository.commit(["schemas/v1/person.json": Self.person], on: "2025-01-10")
      try repository.commit(["README.md": "words"], on: "2025-01-20")
      try repository.commit(["schemas/v1/person.json": Self.strict], on: "2025-02-10")
      try repository.commit(["schemas/v1/person.json": "{", "schemas/v1/pet.json": "{}"], on: "2025-03-10")
      try repository.commit(["schemas/v1/person.json": Self.strict, "schemas/v1/pet.json": nil], on: "2025-04-10")

      let outcome = try await scene.program.run("import", "git", "repo", "schemas")
      #expect(outcome.status == 0)
      #expect(outcome.output == "imported 4 commits as the source `repo`\n")
      #expect(!FileManager.default.fileExists(atPath: scene.folder.path + "/reports"))
      let runs = try await scene.program.run("log").output
      #expect(
        runs.split(separator: "\n").map { $0.split(separator: " ")[2] } == [
          "2025-04-10T12:00:00Z", "2025-03-10T12:00:00Z", "2025-02-10T12:00:00Z", "2025-01-10T12:00:00Z",
        ])
      #expect(try await Self.kinds(run: 1, in: scene) == [])
      #expect(try await Self.kinds(run: 2, in: scene) == ["structural repo/v1/person"])
      #expect(try await Self.kinds(run: 3, in: scene) == ["unreadable repo/v1/person", "added repo/v1/pet"])
      #expect(try await Self.kinds(run: 4, in: scene) == ["metadata-only repo/v1/person", "removed repo/v1/pet"])
      let log = try await scene.program.run("log", "person").output
      #expect(log.split(separator: "\n").count == 4)
      #expect(log.contains("unreadable"))
      let diff = try await scene.program.run("diff", "person", "--from", "#1", "--to", "#2")
      #expect(diff.output.contains("required-property-added"))
    }
  }

  @Test("log names the commits, and until when a version stood; show knows that an old one is not current")
  func log() async throws {
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      for (day, text) in [("2025-01-10", Self.person), ("2025-02-10", Self.strict)] {
        try repository.commit(["schemas/v1/person.json": text], on: day)
      }
      #expect(try await scene.program.run("import", "git", "repo", "schemas").status == 0)
      let runs = try JSONDocument(parsing: try await scene.program.run("log", "--json").output).root.array
      let commits = runs?.compactMap { $0["commits"]?["repo"]?.string } ?? []
      #expect(commits.count == 2 && commits.allSatisfy { $0.count == 40 })
      let listed = try await scene.program.run("log").output.split(separator: "\n")
      #expect(zip(listed, commits).allSatisfy { $0.hasSuffix("  commit \($1.prefix(12)) of repo") }, "\(listed)")
      let versions = try await scene.program.run("log", "person").output.split(separator: "\n")
      #expect(versions[0].contains("  seen 2025-01-10 to 2025-01-10, until 2025-02-10  "), "\(versions)")
      #expect(versions[1].contains("  seen 2025-02-10 to 2025-02-10, current  "), "\(versions)")
      #expect(zip(versions, commits.reversed()).allSatisfy { $0.hasSuffix("  commit \($1.prefix(12))") }, "\(versions)")
      for (run, isCurrent) in [("run:1", false), ("run:2", true)] {
        let shown = try await scene.program.run("show", "person", "--at", run, "--json")
        let version = try JSONDocument(parsing: shown.output).root["version"]
        #expect(version?["current"]?.boolean == isCurrent)
        #expect(version?["closed_at"]?.string == (isCurrent ? nil : "2025-02-10T12:00:00Z"))
      }
    }
  }

  @Test("a second import goes on behind the newest commit, and a night behind that")
  func again() async throws {
    try await inScene { scene in
      try scene.configure(sources: "  - {name: repo, kind: directory, path: repo/schemas}")
      let repository = try Repository(in: scene)
      try repository.commit(["schemas/a.json": "{}"], on: "2025-01-10")
      #expect(try await Self.imported(in: scene) == 1)
      #expect(try await Self.imported(in: scene) == 0)
      try repository.commit(["schemas/a.json": #"{"type": "object"}"#], on: "2025-01-05")
      #expect(try await Self.imported(in: scene) == 1)
      let report = try await Self.report(run: 2, in: scene)
      #expect(report["run"]?["started_at"]?.string == "2025-01-10T12:00:00Z")
      let remark = report["sources"]?.array?.first?["remarks"]?.array?.first?["what"]?.string ?? ""
      #expect(remark.hasPrefix("the commit is dated 2025-01-05T12:00:00Z, before the one that it follows"))
      let night = try await scene.night(1)
      #expect(night.status == 0)
      #expect(night.report["changes"]?.array?.isEmpty == true)
      try repository.commit(["schemas/a.json": "true"], on: "2025-06-01")
      let late = try await scene.program.run("import", "git", "repo", "schemas")
      #expect(late.status == 64)
      #expect(late.errors.contains("the history already has a run of 2026-10-01T02:17:00Z"))
    }
  }

  @Test("--since, --limit, --branch, --track and --source choose; a file is read like a folder of one")
  func options() async throws {
    for (words, count) in [
      (["--limit", "2"], 2), (["--since", "2025-02-10"], 2), (["--since", "2025-02-11", "--limit", "5"], 1),
      (["--branch", "old"], 1), (["--track", "v9", "--source", "other"], 3),
    ] {
      try await inScene { scene in
        try scene.configure()
        let repository = try Repository(in: scene)
        try repository.commit(["schemas/a.json": "{}"], on: "2025-01-10")
        try repository.git("branch", "old")
        try repository.commit(["schemas/a.json": "true"], on: "2025-02-10")
        try repository.commit(["schemas/a.json": "false"], on: "2025-03-10")
        let outcome = try await scene.program.run(["import", "git", "repo", "schemas/a.json"] + words)
        #expect(outcome.output.hasPrefix("imported \(count) commit"), "\(words)")
        let log = try await scene.program.run("log", "a").output
        #expect(log.hasPrefix(words.contains("v9") ? "other/v9/a  #1" : "repo/a  #1"))
      }
    }
  }

  @Test("words that git would take for options, and places that are not there, are refused in words")
  func refusals() async throws {
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      try repository.commit(["--all/a.json": "{}"], on: "2025-01-10")
      for branch in ["--all", "--output=stolen", "nowhere"] {
        let outcome = try await scene.program.run("import", "git", "repo", ".", "--branch=\(branch)")
        #expect(outcome.status == 69)
        #expect(outcome.errors.contains("the repository has nothing that is called so"))
      }
      #expect(try await scene.program.run("import", "git", "repo", "../x").status == 64)
      let nowhere = try await scene.program.run("import", "git", "repo", "nowhere")
      #expect(nowhere.status == 64)
      #expect(nowhere.errors.contains("no commit up to `HEAD` touched these paths"))
      #expect(try await scene.program.run("import", "git", "elsewhere", ".").status == 69)
      let noGit = try await scene.program.run("import", "git", "repo", ".", environment: ["PATH": "/nonexistent"])
      #expect(noGit.status == 69)
      #expect(noGit.errors.contains("there is no `git` in PATH"))
      let misled = try await scene.program.run(
        "import", "git", "repo", "--", "--all", environment: ["GIT_DIR": "/nonexistent"])
      #expect(misled.output == "imported 1 commit as the source `repo`\n")
      #expect(!FileManager.default.fileExists(atPath: repository.folder.path + "/stolen"))
    }
  }

  @Test("a file of a commit is a side of `compare` and of `diff`")
  func fileOfCommit() async throws {
    try await inScene { scene in
      let repository = try Repository(in: scene)
      try repository.commit(["schemas/a.json": Self.person], on: "2025-01-10")
      try repository.git("tag", "v1.0")
      try repository.commit(["schemas/a.json": Self.strict], on: "2025-02-10")
      let inside = Program(folder: repository.folder)
      let changed = try await inside.run("compare", "git:v1.0:schemas/a.json", "schemas/a.json")
      #expect(changed.status == 1)
      #expect(changed.output.contains("required-property-added"))
      #expect(try await inside.run("compare", "git:HEAD:schemas/a.json", "schemas/a.json").output == "no change\n")
      #expect(try await inside.run("compare", "git:v2.0:schemas/a.json", "schemas/a.json").status == 69)
      #expect(try await inside.run("compare", "git:v1.0", "schemas/a.json").status == 69)
      try scene.write("sources:\n  - {name: core, kind: directory, path: schemas}\n", to: "repo/schema-drift.yaml")
      _ = try await inside.run("run", "--now", "2026-10-01T02:17:00Z", "--quiet")
      let diff = try await inside.run("diff", "a", "--from", "git:v1.0:schemas/a.json")
      #expect(diff.output.contains("required-property-added"))
    }
  }

  @Test(
    "three real releases: each is a version, and nothing but annotations changed",
    .enabled(if: RealReleases.areThere, "passed over: ../shared/data/core-releases is absent"))
  func realReleases() async throws {
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      let target = repository.folder.appendingPathComponent("schemas")
      for (version, day) in zip(RealReleases.versions, ["2025-01-10", "2025-02-10", "2025-03-10"]) {
        try? FileManager.default.removeItem(at: target)
        try FileManager.default.copyItem(at: RealReleases.folder.appendingPathComponent(version), to: target)
        try repository.commit(on: day)
      }
      #expect(try await Self.imported(in: scene) == 3)
      let log = try await scene.program.run("log", "federation.ClusterId").output.split(separator: "\n")
      #expect(
        log.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
          "repo/v1/federation.ClusterId #1 1.2.0", "repo/v1/federation.ClusterId #2 1.2.8",
          "repo/v1/federation.ClusterId #3 1.4.61",
        ])
      for run in [2, 3] {
        #expect(try await Self.report(run: run, in: scene).count("metadata_only") == 22)
      }
      let blame = try await scene.program.run("blame", "federation.ClusterId").output.split(separator: "\n")
      #expect(!blame.isEmpty)
      for line in blame { #expect(line.contains("#1 1.2.0 2025-01-10 repo")) }
    }
  }

  /// How many commits an import of `schemas` says that it recorded.
  private static func imported(in scene: Scene) async throws -> Int? {
    let outcome = try await scene.program.run("import", "git", "repo", "schemas")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  private static func report(run: Int, in scene: Scene) async throws -> JSONValue {
    try JSONDocument(parsing: await scene.program.run("report", "--run", "\(run)", "--json").output).root
  }

  /// The kind and the subject of each change of a run.
  private static func kinds(run: Int, in scene: Scene) async throws -> [String] {
    let changes = try await report(run: run, in: scene)["changes"]?.array
    return changes?.map { change in
      let names = ["source", "track", "schema"].map { change[$0]?.string ?? "" }
      return "\(change["kind"]?.string ?? "") \(names.joined(separator: "/"))"
    } ?? ["no changes"]
  }
}
