import DriftModel
import Foundation
import HostileServer
import JSONModel
import Testing

@testable import SchemaSources

@Suite("What the index says of its files")
struct PackageMetadataTests {
  @Test("metadata that are not what the index states make the answer unknown")
  func mismatch() async throws {
    let (answer, _) = try await IndexFixture.ask { request in
      request.target.hasSuffix(".metadata")
        ? .answer(200, IndexFixture.metadata + "\nmore")
        : IndexFixture.page(
          IndexFixture.file(IndexFixture.wheel, #""core-metadata":{"sha256":"\#(IndexFixture.metadataDigest)"}"#))
    }
    #expect(answer.problem?.what.contains("digest") == true)
  }

  @Test("metadata of another package make the answer unknown, and so does a file that does not come")
  func another() async throws {
    let (answer, _) = try await IndexFixture.ask { request in
      request.target.hasSuffix(".metadata")
        ? .answer(200, "Name: other\nRequires-Dist: core-registry-client\n")
        : IndexFixture.page(IndexFixture.file(IndexFixture.wheel, #""core-metadata":true"#))
    }
    #expect(answer.problem?.what.contains("of another package") == true)
    let (missing, _) = try await IndexFixture.ask { request in
      request.target.hasSuffix(".metadata")
        ? .answer(404) : IndexFixture.page(IndexFixture.file(IndexFixture.wheel, #""core-metadata":true"#))
    }
    #expect(missing.problem?.what.contains("404") == true)
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
}
