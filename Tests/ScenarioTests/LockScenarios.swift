import Foundation
import Testing

@Suite("Runs that overlap or die")
struct LockScenarios {
  @Test("the second of two overlapping runs ends with 75 and changes nothing")
  func overlap() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      let lock = open(scene.folder.path + "/schema-drift.db.lock", O_RDWR | O_CREAT, 0o644)
      try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
      let second = try await scene.program.run("run", "--now", "2026-10-02T02:17:00Z")
      #expect(second.status == 75)
      #expect(second.errors.contains("another run holds the lock"))
      close(lock)
      #expect(try await scene.program.run("log").output.split(separator: "\n").count == 1)
      #expect(try await scene.program.run("run", "--now", "2026-10-03T02:17:00Z").status == 0)
    }
  }

  @Test("a run that is killed while it reads leaves the last good night", arguments: [SIGKILL, SIGTERM, SIGINT])
  func killed(by signal: Int32) async throws {
    try await inScene { scene in
      let silence = try SilentServer()
      defer { silence.stop() }
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try scene.configure(
        sources: """
            - {name: core, kind: directory, path: schemas}
            - {name: slow, kind: registry, url: "http://127.0.0.1:\(silence.port)"}
          """)
      try scene.write(#"{"type": "array"}"#, to: "schemas/v1/a.json")
      let run = try scene.program.start("run", "--now", "2026-10-02T02:17:00Z")
      try await silence.waitForConnection()
      run.signal(signal)
      let outcome = try await run.wait()
      #expect(outcome.status == 128 + signal)
      #expect(try await scene.program.run("log").output.split(separator: "\n").count == 1)
      #expect(try await scene.program.run("show", "a").output == #"{"type": "object"}"#)
      try scene.configure()
      let next = try await scene.night(3)
      #expect(next.status == 1)
      #expect(next.report.count("structural") == 1)
    }
  }
}
