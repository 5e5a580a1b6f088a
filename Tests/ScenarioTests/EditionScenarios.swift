import DriftModel
import Foundation
import GitHubServer
import JSONModel
import Testing

@Suite("Releases and artifacts, night after night")
struct EditionScenarios {
  @Test("four nights of releases: all of them, nothing, a breaking one, and one that was replaced")
  func releases() async throws {
    try await GitHubServer.run(GitHubContent(releases: [.release(3), .release(2), .release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server)
        let first = try await scene.night(1)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.report["editions"]?.array?.map { $0["title"]?.string } == ["v1", "v2", "v3"])
        #expect(first.report["editions"]?.array?.allSatisfy { $0["status"]?.string == "new" } == true)
        #expect(server.receivedByStorage.count == 3)

        let size = try await scene.compactSize()
        let asked = server.received.count
        for day in 2...10 {
          let quiet = try await scene.night(day)
          #expect(quiet.status == 0 && quiet.report["editions"] == nil && quiet.report.count("schemas") == 1)
        }
        #expect(server.receivedByStorage.count == 3, "nothing is downloaded twice")
        #expect(server.received.count == asked + 9 && server.received.suffix(9).allSatisfy { $0.isConditional })
        let growth = (try await scene.compactSize() - size) / 9
        #expect(growth < 1000, "\(growth) bytes a night")

        server.content.releases.insert(.release(4, breaking: true), at: 0)
        let breaking = try await scene.night(11)
        #expect(breaking.status == 1 && breaking.report.count("breaking") == 1)
        let origin = try #require(breaking.report["changes"]?[0]?["to"]?["origin"])
        #expect(origin["release"]?.string == "v4" && origin["source"]?.string == "core")
        #expect(origin["commit"]?.string == String(repeating: "4", count: 40))
        #expect(server.receivedByStorage.count == 4)

        let replaced = server.content.releases[2].files[0]
        server.content.releases[2].files[0] = .file(2, text: .schema(2, breaking: true), id: 902)
        let rewritten = try await scene.night(12)
        let edition = try #require(rewritten.report["editions"]?[0])
        #expect(rewritten.status == 1 && edition["status"]?.string == "rewritten" && edition["title"]?.string == "v2")
        #expect(edition["from"]?["sha256"]?.string == "\(SHA256Digest(of: replaced.bytes))")
        #expect(
          edition["to"]?["sha256"]?.string == "\(SHA256Digest(of: server.content.releases[2].files[0].bytes))")
        #expect(edition["from"]?["updated_at"]?.string == replaced.updatedAt)
        #expect(edition["to"]?["updated_at"]?.string == "2026-10-11T00:00:00Z")
        let change = try #require(rewritten.report["changes"]?[0])
        #expect(change["kind"]?.string == "rewritten" && change["findings"]?[0]?["rule"]?.string == "version-rewritten")
        #expect(rewritten.report["changes"]?.array?.count == 1)
        let page = try await scene.program.run("report")
        #expect(page.output.contains("## Releases and artifacts") && page.output.contains("**rewritten** `v2`"))
        #expect(try await scene.night(13).status == 0)
        server.content.releases[3].files[0] = .file(1, text: .schema(1, breaking: true), id: 903, name: "again.tar")
        let renamed = try await scene.night(14)
        let other = try #require(renamed.report["editions"]?[0])
        #expect(renamed.status == 1 && other["status"]?.string == "rewritten" && other["asset"]?.string == "again.tar")
        let again = try await scene.program.run("report", "--run", "12", "--json")
        #expect(try JSONDocument(parsing: again.output).root == rewritten.report)
      }
    }
  }

  @Test("a release zipped anew and a tag that moved are drift, and nobody is broken by them")
  func sameSchemas() async throws {
    try await GitHubServer.run(GitHubContent(releases: [.release(2), .release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server)
        _ = try await scene.night(1)
        server.content.releases[1].files[0] = .file(1, text: .schema(1) + "\n", id: 901)
        server.content.releases[0].target = String(repeating: "f", count: 40)
        let night = try await scene.night(2, "--fail-on", "breaking")
        #expect(night.status == 0 && night.report["changes"]?.array?.isEmpty == true)
        let editions = try #require(night.report["editions"]?.array)
        #expect(editions.map { $0["status"]?.string } == ["rewritten", "rewritten"])
        #expect(editions[1]["to"]?["commit"]?.string == String(repeating: "f", count: 40))
        #expect(editions[1]["to"]?["sha256"] == editions[1]["from"]?["sha256"])
        server.content.releases[0].target = String(repeating: "e", count: 40)
        #expect(try await scene.night(3).status == 1)
      }
    }
  }

  @Test("log and show name the release that carried a version first, whoever hands it over")
  func origin() async throws {
    try await GitHubServer.run(GitHubContent(releases: [.release(2), .release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, more: "  - {name: pinned, kind: directory, path: pinned}")
        try scene.write(.schema(1), to: "pinned/v1/Probe.schema.json")
        _ = try await scene.night(1)
        let log = try await scene.program.run("log", "pinned/v1/Probe")
        #expect(log.output.contains("from v1 of 2026-09-01"), "\(log.output)")
        let show = try await scene.program.run("show", "pinned/v1/Probe", "--json")
        let origin = try JSONDocument(parsing: show.output).root["version"]?["origin"]
        #expect(origin?["source"]?.string == "core" && origin?["release"]?.string == "v1")
      }
    }
  }

  @Test("an artifact outlives GitHub's copy; what is about to be deleted unread, and what was, is warned of")
  func artifacts() async throws {
    try await GitHubServer.run(GitHubContent(artifacts: [.artifact(2), .artifact(1)])) { server in
      try await inScene { scene in
        server.content.token = "secret"
        server.content.artifacts[1].isExpired = true
        try scene.watchArtifacts(of: server)
        let environment = ["GITHUB_TOKEN": "secret"]
        let before = try await scene.program.run("doctor", "--now", "2026-10-01T00:00:00Z", environment: environment)
        #expect(!FileManager.default.fileExists(atPath: scene.folder.path + "/schema-drift.db"))
        #expect(
          before.output.contains(
            "1 artifact is not archived and will be deleted within 14 days, the first on 2026-10-10"))
        #expect(before.output.contains("1 edition was never read, since GitHub had deleted the archive"))
        let run = try await scene.program.run(
          "run", "--now", "2026-10-01T02:00:00Z", "--json", environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        let editions = try #require(try JSONDocument(parsing: run.output).root["editions"]?.array)
        #expect(editions.map { $0["status"]?.string } == ["expired", "new"])
        let after = try await scene.program.run("doctor", "--now", "2026-10-01T03:00:00Z", environment: environment)
        #expect(!after.output.contains("not archived") && after.output.contains("1 edition was never read"))

        server.content.artifacts = []
        let gone = try await scene.program.run(
          "run", "--now", "2027-02-01T02:00:00Z", "--json", environment: environment)
        #expect(gone.status == 0 && server.receivedByStorage.count == 2, "\(gone.errors)")
        #expect(try JSONDocument(parsing: gone.output).root.count("schemas") == 1)
      }
    }
  }

  @Test("an archive above the limit lies beside the database, and is fetched anew where it was altered")
  func besideTheDatabase() async throws {
    try await GitHubServer.run(GitHubContent(releases: [.release(1)])) { server in
      try await inScene { scene in
        try scene.watchReleases(of: server, settings: "archives: {embed_up_to: 10}")
        _ = try await scene.night(1)
        let digest = SHA256Digest(of: server.content.releases[0].files[0].bytes)
        let file = "schema-drift.db.archives/\(digest)"
        try scene.write("altered", to: file)
        let doctor = try await scene.program.run("doctor", "--offline")
        #expect(doctor.status == 74 && doctor.output.contains("the archive \(digest) is gone or altered"))
        #expect(try await scene.night(2).status == 0)
        #expect(server.receivedByStorage.count == 2)
        #expect(try await scene.program.run("doctor", "--offline").status == 0)
      }
    }
  }
}
