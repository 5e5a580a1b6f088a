import DriftModel
import Foundation
import HostileServer
import JSONModel
import Testing

@testable import SchemaSources

@Suite("The question what the package index has")
struct PackageProbeTests {
  @Test("JSON: releases by upload, yanked ones marked, metadata beside the wheel read and checked")
  func json() async throws {
    let beside = #""core-metadata":{"sha256":"\#(IndexFixture.metadataDigest)"},"upload-time":"2026-02-01T00:00:00.5Z""#
    let (answer, requests) = try await IndexFixture.ask { request in
      if request.target == "/files/\(IndexFixture.wheel).metadata" { return .answer(200, IndexFixture.metadata) }
      guard request.target == "/simple/core-registry-client/" else { return .answer(404) }
      return IndexFixture.page(
        [
          IndexFixture.file(IndexFixture.wheel, beside), IndexFixture.file("core-registry-client-0.2.0.tar.gz"),
          IndexFixture.file(
            "core_registry_client-0.1.0.tar.gz", #""yanked":"broken","upload-time":"2026-01-01T00:00:00Z""#),
          IndexFixture.file("other-9.tar.gz"), IndexFixture.file("core_registry_client-1.exe"),
        ].joined(separator: ","))
    }
    let facts = try answer.packageFacts()
    #expect(facts.releases.map(\.version) == ["0.1.0", "0.2.0"] && facts.releases.map(\.isYanked) == [true, false])
    #expect(facts.releases[1].uploadedAt?.description == "2026-02-01T00:00:00Z")
    #expect(facts.releases[1].requirements == ["httpx>=0.27", "pydantic ;\n extra == \"models\""])
    #expect(
      facts.projectURLs == [
        "Source": "https://github.com/example/registry", "Homepage": "https://registry.example.org",
      ])
    #expect(facts.describesWithCode == true && answer.digest != nil)
    #expect(requests[0].headers["accept"]?.hasPrefix("application/vnd.pypi.simple.v1+json") == true)
  }

  @Test("HTML: anchors with their attributes, and metadata out of the wheel")
  func html() async throws {
    let wheel = try ArchiveBuilder.build(
      .zip,
      [
        "core_registry_client/__init__.py": [],
        "core_registry_client-0.2.0.dist-info/METADATA": Array(IndexFixture.metadata.utf8),
      ])
    let digest = SHA256Digest(of: wheel)
    let (answer, requests) = try await IndexFixture.ask { request in
      if request.target == "/files/\(IndexFixture.wheel)" { return .answer(200, wheel) }
      return .answer(
        200,
        """
        <!DOCTYPE html><html><body><A class=x HREF='../../files/\(IndexFixture.wheel)#sha256=\(digest)' \
        data-requires-python="&gt;=3.11"> \(IndexFixture.wheel) </A><br/>
        <a href="/files/core_registry_client-0.3.0-py3-none-any.whl" data-yanked="">core_registry_client-0.3.0-py3-none-any.whl</a>
        <a>nothing</a></body></html>
        """, headers: ["Content-Type: text/html; charset=utf-8"])
    }
    let facts = try answer.packageFacts()
    #expect(facts.releases.map(\.version) == ["0.2.0", "0.3.0"] && facts.releases.map(\.isYanked) == [false, true])
    #expect(facts.fileDigests == [IndexFixture.wheel: digest])
    #expect(facts.releases[0].digest == digest && facts.releases[0].requirements?.count == 2)
    #expect(requests.map(\.target) == ["/simple/core-registry-client/", "/files/\(IndexFixture.wheel)"])
  }

  @Test("the newest release is that of PEP 440, whatever was uploaded last: for metadata, links and the download")
  func newest() async throws {
    let versions = ["2.0.0", "0.9.0", "1.10.0", "3.0.0rc1", "1.9.1", "4.0.0", "1.9.0"]
    let downloader = RecordedDownloader()
    let (answer, requests) = try await IndexFixture.ask(downloader: downloader) { request in
      if request.target.hasSuffix(".metadata") {
        let version = request.target.split(separator: "-")[1]
        return .answer(
          200, "Name: core-registry-client\nVersion: \(version)\nProject-URL: Source, https://example.org/\(version)\n")
      }
      let files = versions.enumerated().map { day, version in
        IndexFixture.file(
          "core_registry_client-\(version)-py3-none-any.whl",
          #""core-metadata":true,"yanked":\#(version == "4.0.0"),"upload-time":"2026-01-0\#(day + 1)T00:00:00Z""#)
      }
      return IndexFixture.page(files.joined(separator: ","))
    }
    let facts = try answer.packageFacts()
    #expect(facts.releases.map(\.version) == versions && facts.newest?.version == "2.0.0")
    #expect(facts.releases.filter { $0.requirements != nil }.map(\.version) == ["2.0.0", "1.10.0", "1.9.1"])
    #expect(facts.projectURLs == ["Source": "https://example.org/2.0.0"])
    #expect(requests.count == 4 && facts.download == .refused("core-registry-client 2.0.0"))
  }

  @Test("of pre-releases alone the newest is taken")
  func prereleases() async throws {
    let (answer, _) = try await IndexFixture.ask { _ in
      IndexFixture.page(
        ["1.0rc2", "1.0rc10", "1.0.dev3"].map { IndexFixture.file("core-registry-client-\($0).tar.gz") }
          .joined(separator: ","))
    }
    #expect(try answer.packageFacts().newest?.version == "1.0rc10")
  }
}

/// A downloader that says what it was asked for.
private struct RecordedDownloader: PackageDownloading {
  func download(_ package: String, version: String) async -> PackageDownload? { .refused("\(package) \(version)") }
}
