import DriftModel
import Foundation
import HostileServer
import JSONModel
import Testing

@testable import SchemaSources

@Suite("The question what the package index has")
struct PackageProbeTests {
  private static let moment = Timestamp(secondsSince1970: 1_700_000_000)
  private static let metadata = """
    Metadata-Version: 2.1
    Name: Core_Registry.client
    Version: 0.2.0
    Project-URL: Source, https://github.com/example/registry
    Home-page: https://registry.example.org
    Requires-Dist: httpx>=0.27
    Requires-Dist: pydantic ;
     extra == "models"

    # The client

        import core_registry_client
    """
  private static let wheel = "core_registry_client-0.2.0-py3-none-any.whl"

  private static func surroundings(_ environment: [String: String], files: [String: String] = [:]) -> SourceSurroundings
  {
    SourceSurroundings(
      environment: { environment[$0] },
      readFile: { path in
        guard let text = files[path] else { throw CocoaError(.fileNoSuchFile) }
        return Data(text.utf8)
      }, sleep: { _ in }, jitter: { 0 }, now: { Date(timeIntervalSince1970: 0) })
  }

  private func ask(
    _ script: @escaping @Sendable (HostileServer.Received) -> HostileServer.Reply
  ) async throws -> (answer: ProbeAnswer, requests: [HostileServer.Received]) {
    try await HostileServer.run(script) { server in
      let probe = PackageProbe(
        package: "core-registry-client", index: server.baseURL + "/simple/", surroundings: Self.surroundings([:]))
      return (await probe.answer(askedAt: Self.moment), server.received)
    }
  }

  private func facts(_ answer: ProbeAnswer) throws -> PackageFacts {
    guard case .facts(.package(let facts)) = answer.outcome else {
      throw Problem(what: "no facts", place: "\(answer.outcome)", next: "")
    }
    return facts
  }

  private func problem(_ answer: ProbeAnswer) -> Problem? {
    if case .unknown(let problem) = answer.outcome { problem } else { nil }
  }

  private static func page(_ files: String, version: String = "1.1") -> HostileServer.Reply {
    .answer(
      200, #"{"meta":{"api-version":"\#(version)"},"name":"core-registry-client","files":[\#(files)]}"#,
      headers: ["Content-Type: application/vnd.pypi.simple.v1+json"])
  }

  private static func file(_ name: String, _ more: String = "") -> String {
    #"{"filename":"\#(name)","url":"/files/\#(name)","hashes":{}\#(more.isEmpty ? "" : ",")\#(more)}"#
  }

  private static var metadataDigest: String { SHA256Digest(of: Array(metadata.utf8)).description }

  @Test("JSON: releases by upload, yanked ones marked, metadata beside the wheel read and checked")
  func json() async throws {
    let beside = #""core-metadata":{"sha256":"\#(Self.metadataDigest)"},"upload-time":"2026-02-01T00:00:00.5Z""#
    let (answer, requests) = try await ask { request in
      if request.target == "/files/\(Self.wheel).metadata" { return .answer(200, Self.metadata) }
      guard request.target == "/simple/core-registry-client/" else { return .answer(404) }
      return Self.page(
        [
          Self.file(Self.wheel, beside), Self.file("core-registry-client-0.2.0.tar.gz"),
          Self.file("core_registry_client-0.1.0.tar.gz", #""yanked":"broken","upload-time":"2026-01-01T00:00:00Z""#),
          Self.file("other-9.tar.gz"), Self.file("core_registry_client-1.exe"),
        ].joined(separator: ","))
    }
    let facts = try facts(answer)
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
        "core_registry_client-0.2.0.dist-info/METADATA": Array(Self.metadata.utf8),
      ])
    let digest = SHA256Digest(of: wheel)
    let (answer, requests) = try await ask { request in
      if request.target == "/files/\(Self.wheel)" { return .answer(200, wheel) }
      return .answer(
        200,
        """
        <!DOCTYPE html><html><body><A class=x HREF='../../files/\(Self.wheel)#sha256=\(digest)' \
        data-requires-python="&gt;=3.11"> \(Self.wheel) </A><br/>
        <a href="/files/core_registry_client-0.3.0-py3-none-any.whl" data-yanked="">core_registry_client-0.3.0-py3-none-any.whl</a>
        <a>nothing</a></body></html>
        """, headers: ["Content-Type: text/html; charset=utf-8"])
    }
    let facts = try facts(answer)
    #expect(facts.releases.map(\.version) == ["0.2.0", "0.3.0"] && facts.releases.map(\.isYanked) == [false, true])
    #expect(facts.releases[0].digest == digest && facts.releases[0].requirements?.count == 2)
    #expect(requests.map(\.target) == ["/simple/core-registry-client/", "/files/\(Self.wheel)"])
  }

  @Test("metadata that are not what the index states make the answer unknown")
  func mismatch() async throws {
    let (answer, _) = try await ask { request in
      request.target.hasSuffix(".metadata")
        ? .answer(200, Self.metadata + "\nmore")
        : Self.page(Self.file(Self.wheel, #""core-metadata":{"sha256":"\#(Self.metadataDigest)"}"#))
    }
    #expect(problem(answer)?.what.contains("digest") == true)
  }

  @Test("metadata of another package make the answer unknown, and so does a file that does not come")
  func another() async throws {
    let (answer, _) = try await ask { request in
      request.target.hasSuffix(".metadata")
        ? .answer(200, "Name: other\nRequires-Dist: core-registry-client\n")
        : Self.page(Self.file(Self.wheel, #""core-metadata":true"#))
    }
    #expect(problem(answer)?.what.contains("of another package") == true)
    let (missing, _) = try await ask { request in
      request.target.hasSuffix(".metadata") ? .answer(404) : Self.page(Self.file(Self.wheel, #""core-metadata":true"#))
    }
    #expect(problem(missing)?.what.contains("404") == true)
  }

  @Test("a page of the web that is none of an index is unknown, an empty one of an index is not")
  func otherPages() async throws {
    let (login, _) = try await ask { _ in
      .answer(200, "<html><a href='/login'>Sign in</a></html>", headers: ["Content-Type: text/html"])
    }
    #expect(problem(login)?.what.contains("no file of the package") == true)
    let (empty, _) = try await ask { _ in
      .answer(
        200, #"<html><meta name="pypi:repository-version" content="1.0"></html>"#,
        headers: ["Content-Type: text/html"])
    }
    #expect(try facts(empty).releases.isEmpty)
  }

  @Test("a package without a file is there and has no release; none at all is not there")
  func empty() async throws {
    let (empty, _) = try await ask { _ in Self.page("") }
    #expect(try facts(empty).releases.isEmpty)
    let (none, _) = try await ask { _ in .answer(404) }
    #expect(none.outcome == .notThere)
  }

  @Test(
    "what makes no sense, or did not come, is unknown",
    arguments: [
      HostileServer.Reply.answer(200, "{}", headers: ["Content-Type: application/json"]),
      .answer(200, "[]", headers: ["Content-Type: application/vnd.pypi.simple.v1+json"]),
      page("", version: "2.0"), page(#"{"filename":1}"#), page(#"{"filename":"a","url":"b","hashes":[]}"#),
      .answer(429), .answer(500), .answer(401), .bytes("nonsense"),
    ])
  func unknown(_ reply: HostileServer.Reply) async throws {
    let (answer, _) = try await ask { _ in reply }
    let problem = try #require(self.problem(answer))
    #expect(!problem.what.isEmpty && !problem.place.isEmpty && !problem.next.isEmpty)
  }

  @Test(
    "the index comes from the configuration, else from the environment, else from pip's files, and is never guessed")
  func places() throws {
    func find(_ configured: String?, _ environment: [String: String], _ files: [String: String]) throws -> String {
      try PackageIndexAddress.find(
        configured: configured, surroundings: Self.surroundings(environment, files: files)
      ).base.url
    }
    let file = "# mine\n[install]\nindex-url = https://no.example\n[global]\nindex_url: https://file.example/simple/\n"
    let files = ["/home/me/.config/pip/pip.conf": file]
    let variable = ["PIP_INDEX_URL": "https://variable.example/simple", "HOME": "/home/me"]
    #expect(try find("https://own.example/simple/", variable, files) == "https://own.example/simple")
    #expect(try find(nil, variable, files) == "https://variable.example/simple")
    #expect(try find(nil, ["HOME": "/home/me"], files) == "https://file.example/simple")
    let nothing = #expect(throws: Problem.self) { () throws in
      try find(nil, ["HOME": "/home/me", "PIP_CONFIG_FILE": "/dev/null"], files)
    }
    #expect(nothing?.what == "no package index configured" && nothing?.next.contains("index: https://") == true)
  }

  @Test("user and password of the index go to its own server alone, and into no text")
  func credentials() async throws {
    let file = Self.file(Self.wheel, #""core-metadata":true"#)
    try await HostileServer.run({ _ in .answer(200, Self.metadata) }) { other in
      try await HostileServer.run({ request in
        request.target.hasSuffix(".metadata")
          ? .answer(302, "", headers: ["Location: \(other.baseURL)/x"]) : Self.page(file)
      }) { index in
        let url = index.baseURL.replacing("http://", with: "http://me:hidden-word@")
        let probe = PackageProbe(
          package: "core-registry-client", surroundings: Self.surroundings(["PIP_INDEX_URL": url + "/simple"]))
        let answer = await probe.answer(askedAt: Self.moment)
        let facts = try self.facts(answer)
        #expect(facts.releases.first?.requirements?.count == 2)
        let sent = "Basic " + Data("me:hidden-word".utf8).base64EncodedString()
        #expect(index.received.map { $0.headers["authorization"] } == [sent, sent])
        #expect(other.received.map { $0.headers["authorization"] } == [nil])
        #expect(!"\(answer)".contains("hidden-word"))
      }
    }
  }

  @Test(
    "file names that no installer takes, or that are hostile, are no releases",
    arguments: [
      "", "-", "core-registry-client", "core-registry-client-.tar.gz", "core_registry_client-1-py3.whl",
      "core_registry_client--py3-none-any.whl", "core_registry_client-0.2.0-py3-none-any.whl.metadata", "a/../b-1.zip",
    ])
  func names(_ name: String) {
    let file = PackageFile(
      name: name, address: nil, digest: nil, isYanked: false, uploadedAt: nil, metadata: .inTheFile)
    #expect(file.version(of: "core-registry-client") == nil)
  }

  @Test(
    "against the package index of this machine, where it has one",
    .enabled(if: liveIndex != nil, "no package index is configured here"))
  func live() async throws {
    let answer = await PackageProbe(package: "core-registry-client").answer(askedAt: Self.moment)
    switch answer.outcome {
    case .facts(.package(let facts)):
      #expect(!facts.releases.isEmpty && answer.digest != nil)
      #expect(facts.releases.allSatisfy { !$0.version.isEmpty })
    case .notThere, .unknown: break
    case .facts: Issue.record("facts of another kind")
    }
  }

  private static let liveIndex = try? PackageIndexAddress.find(configured: nil, surroundings: .process)
}
