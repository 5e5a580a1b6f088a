import Foundation
import GitHubServer
import Testing

@Suite("Pruning: less raw bytes, the same history")
struct PruneScenarios {
  @Test(
    "archives go, in the database and beside it; what they held stays, and so does the newest", arguments: [0, 1 << 20])
  func prune(embeddingUpTo limit: Int) async throws {
    try await GitHubServer.run(GitHubContent(releases: [.release(2), .release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, settings: "archives: {embed_up_to: \(limit)}")
        _ = try await scene.night(1)
        server.content.releases.insert(.release(3), at: 0)
        _ = try await scene.night(2)
        let report = try await scene.program.run("report", "--run", "1").output
        let log = try await scene.program.run("log", "Probe").output
        let sizes = server.content.releases.map { $0.files[0].bytes.count }
        let words = ["prune", "--keep-raw", "30d", "--now"]
        #expect(try await scene.program.run(words + ["2026-10-30"]).output == "dropped 0 archives, 0 bytes\n")
        let said = "2 archives, \(sizes[1] + sizes[2]) bytes\n"
        #expect(try await scene.program.run(words + ["2026-12-30", "--dry-run"]).output == "would drop " + said)
        #expect(try await scene.program.run(words + ["2026-12-30"]).output == "dropped " + said)
        #expect(try await scene.program.run(words + ["2026-12-30"]).output == "dropped 0 archives, 0 bytes\n")
        let beside = try? FileManager.default.contentsOfDirectory(
          atPath: scene.folder.appendingPathComponent("schema-drift.db.archives").path)
        #expect(beside?.count == (limit == 0 ? 1 : nil))

        #expect(try await scene.program.run("report", "--run", "1").output == report)
        #expect(try await scene.program.run("log", "Probe").output == log)
        #expect(try await scene.program.run("show", "Probe", "--at", "release:v1").output == .schema(1))
        #expect(try await scene.program.run("doctor", "--offline").status == 0)
        let downloads = server.receivedByStorage.count
        #expect(try await scene.night(3).status == 0)
        #expect(server.receivedByStorage.count == downloads, "nothing is fetched again")
        #expect(try await scene.program.run("prune", "--keep-raw", "30", "--dry-run").status == 0)
        let refused = try await scene.program.run("prune", "--keep-raw", "soon")
        #expect(refused.status == 64)
        #expect(refused.errors.contains("such as 400d"))
      }
    }
  }
}
