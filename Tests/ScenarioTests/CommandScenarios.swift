import Foundation
import JSONModel
import Testing

@Suite("Commands, as a person types them")
struct CommandScenarios {
  @Test("wrong words end with 64, a wrong configuration with 78, and both say what to do")
  func wrongInput() async throws {
    try await inScene { scene in
      let usage = try await scene.program.run("run", "--fail-on", "sometimes")
      #expect(usage.status == 64)
      #expect(try await scene.program.run("dance").status == 64)
      #expect(try await scene.program.run("explain", "no-such-rule").status == 64)
      let missing = try await scene.program.run("run")
      #expect(missing.status == 78)
      #expect(missing.errors.contains("schema-drift init"))
      try scene.write("sources:\n  - {name: a, kindd: directory}\n", to: "schema-drift.yaml")
      let unknown = try await scene.program.run("run")
      #expect(unknown.status == 78)
      #expect(unknown.errors.contains("schema-drift.yaml:2:15"))
      #expect(unknown.errors.contains("did you mean `kind`?"))
    }
  }

  @Test("init writes a configuration that works, and does not overwrite it")
  func initialise() async throws {
    try await inScene { scene in
      #expect(try await scene.program.run("init").status == 0)
      #expect(try await scene.program.run("init").status == 64)
      #expect(try await scene.program.run("init", "--force").status == 0)
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      let run = try await scene.program.run("run", "--now", "2026-10-01T02:17:00Z")
      #expect(run.status == 0)
      #expect(try scene.text(of: "reports/2026-10-01/report.md").hasPrefix("#"))
      #expect(try JSONDocument(parsing: scene.text(of: "reports/2026-10-01/report.json")).root.count("schemas") == 1)
      #expect(try await scene.program.run("doctor").status == 0)
      let schema = try await scene.program.run("init", "--schema")
      #expect(try JSONDocument(parsing: schema.output).root["title"]?.string == "schema-drift configuration")
    }
  }

  @Test("doctor finds a place at which a run could not write, and changes nothing")
  func unwritablePlaces() async throws {
    try await inScene { scene in
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      try scene.write("a file", to: "file")
      func doctor(_ settings: String) async throws -> Program.Outcome {
        try scene.configure(settings)
        return try await scene.program.run("doctor", "--offline")
      }
      for (settings, line) in [
        ("reports: {directory: file}", "failed   reports: the folder of the reports is a file"),
        ("reports: {directory: file/below}", "failed   reports: the folder of the reports is a file"),
        ("database: file/drift.db", "failed   database: the folder of the database is a file"),
        ("database: nowhere/drift.db", "failed   database: the folder of the database does not exist"),
      ] {
        let outcome = try await doctor(settings)
        #expect(outcome.status == 74, "\(settings)")
        #expect(outcome.output.contains(line + "\n"), "\(outcome.output)")
      }
      #expect(try await doctor("reports: {directory: made/by/a/run}").status == 0)
      #expect(!FileManager.default.fileExists(atPath: scene.folder.appendingPathComponent("made").path))
    }
  }

  /// Nobody may write there; root may write everywhere, so that this shows nothing for root.
  @Test("doctor finds a folder that may not be written", .enabled(if: getuid() != 0))
  func closedFolder() async throws {
    try await inScene { scene in
      try scene.configure("database: closed/drift.db\nreports: {directory: closed/reports}")
      try scene.write("", to: "closed/keep")
      let folder = scene.folder.appendingPathComponent("closed").path
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      let outcome = try await scene.program.run("doctor", "--offline")
      #expect(outcome.status == 74)
      for thing in ["database", "reports"] {
        #expect(outcome.output.contains("failed   \(thing): the folder of the \(thing) may not be written"))
      }
    }
  }

  @Test("a quiet and clean run prints nothing")
  func quiet() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      let run = try await scene.program.run("run", "--quiet", "--now", "2026-10-01T02:17:00Z")
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.isEmpty)
      try scene.write(#"{"type": "array"}"#, to: "schemas/v1/a.json")
      let drift = try await scene.program.run("run", "--quiet", "--now", "2026-10-02T02:17:00Z")
      #expect(drift.status == 1)
      #expect(!drift.output.isEmpty)
    }
  }

  @Test("compare is a gate on two files")
  func compare() async throws {
    try await inScene { scene in
      try scene.write(#"{"properties": {"a": {"enum": [1, 2]}}}"#, to: "old.json")
      try scene.write(#"{"properties": {"a": {"enum": [1]}}}"#, to: "new.json")
      let full = try await scene.program.run("compare", "old.json", "new.json")
      #expect(full.status == 1)
      #expect(full.output.contains("enum-value-removed"))
      #expect(try await scene.program.run("compare", "old.json", "new.json", "--mode", "FORWARD").status == 0)
      #expect(
        try await scene.program.run("compare", "old.json", "new.json", "--mode", "FORWARD", "--fail-on", "any").status
          == 1)
      let same = try await scene.program.run("compare", "old.json", "old.json")
      #expect(same.status == 0)
      #expect(same.output == "no change\n")
      let json = try await scene.program.run(
        "compare", "old.json", "-", "--json", input: #"{"properties": {"a": {"enum": [1]}}}"#)
      #expect(try JSONDocument(parsing: json.output).root["findings"]?[0]?["severity"]?.string == "breaking")
      try scene.write(#"{"$schema": "https://example.org/own", "title": "x"}"#, to: "own.json")
      let own = try await scene.program.run("compare", "own.json", "own.json")
      #expect(own.status == 0 && own.errors.contains("https://example.org/own"))
      try scene.write("{", to: "broken.json")
      let broken = try await scene.program.run("compare", "old.json", "broken.json")
      #expect(broken.status == 65)
      #expect(broken.errors.contains("broken.json:1:2"))
      #expect(try await scene.program.run("compare", "old.json", "absent.json").status == 69)
    }
  }

  @Test("log, show and diff tell any two points of the history")
  func history() async throws {
    try await inScene { scene in
      try scene.configure()
      let versions = [
        #"{"maxLength": 5, "$core_version": "1.0"}"#, #"{"maxLength": 4, "$core_version": "1.1"}"#,
        #"{"maxLength": 3, "$core_version": "2.0"}"#,
      ]
      for (index, text) in versions.enumerated() {
        try scene.write(text, to: "schemas/v1/a.json")
        try scene.write(index == 2 ? #"{"maxLength": 9}"# : text, to: "schemas/v2/a.json")
        _ = try await scene.night(index + 1)
      }
      let log = try await scene.program.run("log", "v1/a", "--json")
      #expect(try JSONDocument(parsing: log.output).root.array?.count == 3)
      #expect(try await scene.program.run("log").output.split(separator: "\n").count == 3)
      #expect(try await scene.program.run("show", "v1/a").output == versions[2])
      #expect(try await scene.program.run("show", "v1/a", "--as-of", "2026-10-01").output == versions[0])
      #expect(try await scene.program.run("show", "a").status == 64)

      func values(_ arguments: String...) async throws -> [Int?] {
        let outcome = try await scene.program.run(["diff", "--json"] + arguments)
        let finding = try JSONDocument(parsing: outcome.output).root[0]?["findings"]?[0]
        return [finding?["old"]?.number?.integer, finding?["new"]?.number?.integer]
      }
      #expect(try await values("v1/a") == [4, 3])
      #expect(try await values("v1/a", "--from", "1.0", "--to", "1.1") == [5, 4])
      #expect(try await values("v1/a", "--from", "2026-10-01T12:00:00Z") == [5, 3])
      #expect(try await values("v1/a", "--from", "run:1", "--to", "run:2") == [5, 4])
      #expect(try await values("v1/a", "--from", "#1") == [5, 3])
      #expect(try await values("a", "--from", "v1", "--to", "v2") == [3, 9])
      let tracks = try await scene.program.run("diff", "a", "--from", "v1", "--to", "v2").output
      #expect(tracks.contains(" (v1) -> "), "the heading names its sides: \(tracks)")
      #expect(tracks.contains(" (v2)  structural"))
      try scene.write(#"{"maxLength": 1}"#, to: "next.json")
      #expect(try await values("v1/a", "--to", "next.json") == [3, 1])
      for words in [
        ["diff", "nothing"], ["diff", "--from", "run:99"], ["diff", "--from", "#0"], ["log", "nothing"],
        ["show", "nothing"], ["report", "--run", "99"], ["report", "--as-of", "2020-01-01"],
        ["triggers", "--as-of", "2020-01-01"],
        ["report", "--as-of", "2026-02-30"], ["report", "--json", "--output", "markdown=-"],
      ] {
        #expect(try await scene.program.run(words).status == 64, "\(words)")
      }
      for path in ["git:HEAD:schemas/v1/a.json", "file:missing.json"] {
        let outside = try await scene.program.run("diff", "v1/a", "--from", path)
        #expect(outside.status == 69, "\(path): what cannot be read is no fault of the database")
        #expect(outside.errors.contains("next:"))
      }
      let second = try await scene.program.run("report", "--run", "2", "--json")
      #expect(try second.output == scene.text(of: "night-02.json"))
    }
  }

  @Test("diff between two points in time tells what came and went, and what cannot be read")
  func membership() async throws {
    try await inScene { scene in
      try scene.configure()
      for name in ["a", "b"] { try scene.write(#"{"$schema_id": "\#(name)"}"#, to: "schemas/v1/\(name).json") }
      _ = try await scene.night(1)
      #expect(try await scene.program.run("diff").status == 0)
      try scene.delete("schemas/v1/b.json")
      try scene.write("{", to: "schemas/v1/a.json")
      try scene.write("true", to: "schemas/v1/c.json")
      _ = try await scene.night(2)
      let diff = try await scene.program.run("diff", "--from", "run:1", "--to", "run:2", "--json")
      #expect(diff.status == 65)
      let kinds = try JSONDocument(parsing: diff.output).root.array?.compactMap { $0["kind"]?.string }
      #expect(kinds == ["unreadable", "removed", "added"])
      #expect(try await scene.program.run("diff", "--from", "run:1", "--to", "run:2", "--fail-on", "any").status == 1)
    }
  }

  @Test("a result that cannot be written ends with 74, and every report that can be written is")
  func unwritable() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      try scene.write("", to: "file")
      let words = [
        "run", "--now", "2026-10-01T02:17:00Z", "--output", "json=file/x.json", "--output", "markdown=ok.md",
      ]
      #expect(try await scene.program.run(words).status == 74)
      #expect(try scene.text(of: "ok.md").hasPrefix("# "))
      let full = "'\(Program.executable.path)' rules > /dev/full"
      let shell = try await Running(
        URL(fileURLWithPath: "/bin/sh"), ["-c", full], in: scene.folder, environment: [:], input: ""
      ).wait()
      #expect(shell.status == 74)
      #expect(try await scene.program.run("log").status == 0)
    }
  }

  @Test("every command explains itself")
  func help() async throws {
    try await inScene { scene in
      for command in [
        "init", "run", "report", "diff", "log", "show", "compare", "triggers", "rules", "explain", "doctor", "backup",
        "demo",
        "registry", "completions",
      ] {
        let help = try await scene.program.run(command, "--help")
        #expect(help.status == 0, "\(command) --help")
        #expect(help.output.contains("USAGE: schema-drift \(command)"), "\(command) --help")
      }
      #expect(try await scene.program.run("--version").output == "0.1.0\n")
      #expect(try await scene.program.run("completions", "bash").output.contains("schema-drift"))
      #expect(try await scene.program.run("rules").output.contains("enum-value-removed"))
      #expect(try await scene.program.run("explain", "enum-value-removed").output.contains("enum-value-removed"))
      #expect(try await scene.program.run("explain", "core-v2-migration-started").output.contains("forming"))
      for id in ["enum-value-removed", "review-date-reached"] {
        let json = try await scene.program.run("explain", id, "--json")
        #expect(try JSONDocument(parsing: json.output).root["id"]?.string == id)
      }
    }
  }

  @Test("a backup opens, and an existing file is refused")
  func backup() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      #expect(try await scene.program.run("backup", "copy.db").status == 0)
      #expect(try await scene.program.run("backup", "copy.db").status == 74)
      try scene.write(
        "database: copy.db\nsources:\n  - {name: core, kind: directory, path: schemas}\n", to: "copy.yaml")
      let report = try await scene.program.run("report", "--config", "copy.yaml", "--json")
      #expect(try report.output == scene.text(of: "night-01.json"))
    }
  }

  @Test("names from schemas cannot steer the terminal")
  func hostileNames() async throws {
    try await inScene { scene in
      try scene.write(#"{"properties": {"\u001b[31mred\u0007": {"type": "string"}}}"#, to: "old.json")
      try scene.write(#"{"properties": {"\u001b[31mred\u0007": {"type": "integer"}}}"#, to: "new.json")
      let outcome = try await scene.program.run("compare", "old.json", "new.json")
      #expect(outcome.status == 1)
      #expect(!outcome.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }
}
