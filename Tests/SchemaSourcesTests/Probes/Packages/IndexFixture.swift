import DriftModel
import Foundation
import HostileServer
import JSONModel

@testable import SchemaSources

/// A package index that says what a test lets it say of one package, and the question to it.
enum IndexFixture {
  static let moment = Timestamp(secondsSince1970: 1_700_000_000)
  static let package = "core-registry-client"
  static let wheel = "core_registry_client-0.2.0-py3-none-any.whl"
  static let metadata = """
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

  static var metadataDigest: String { SHA256Digest(of: Array(metadata.utf8)).description }

  static func surroundings(_ environment: [String: String] = [:], files: [String: String] = [:]) -> SourceSurroundings {
    SourceSurroundings(
      environment: { environment[$0] },
      readFile: { path in
        guard let text = files[path] else { throw CocoaError(.fileNoSuchFile) }
        return Data(text.utf8)
      }, sleep: { _ in }, jitter: { 0 }, now: { Date(timeIntervalSince1970: 0) })
  }

  /// The answer to the probe of `package`, and the requests that it took.
  static func ask(
    downloader: (any PackageDownloading)? = nil,
    _ script: @escaping @Sendable (HostileServer.Received) -> HostileServer.Reply
  ) async throws -> (answer: ProbeAnswer, requests: [HostileServer.Received]) {
    try await HostileServer.run(script) { server in
      let probe = PackageProbe(
        package: package, index: server.baseURL + "/simple/", downloader: downloader, surroundings: surroundings())
      return (await probe.answer(askedAt: moment), server.received)
    }
  }

  static func page(_ files: String, version: String = "1.1") -> HostileServer.Reply {
    .answer(
      200, #"{"meta":{"api-version":"\#(version)"},"name":"core-registry-client","files":[\#(files)]}"#,
      headers: ["Content-Type: application/vnd.pypi.simple.v1+json"])
  }

  static func file(_ name: String, _ more: String = "") -> String {
    #"{"filename":"\#(name)","url":"/files/\#(name)","hashes":{}\#(more.isEmpty ? "" : ",")\#(more)}"#
  }
}

extension ProbeAnswer {
  func packageFacts() throws -> PackageFacts {
    guard case .facts(.package(let facts)) = outcome else {
      throw Problem(what: "no facts", place: "\(outcome)", next: "")
    }
    return facts
  }

  var problem: Problem? {
    if case .unknown(let problem) = outcome { problem } else { nil }
  }
}
