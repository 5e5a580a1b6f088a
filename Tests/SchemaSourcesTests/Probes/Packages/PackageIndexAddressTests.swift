import DriftModel
import Foundation
import HostileServer
import JSONModel
import Testing

@testable import SchemaSources

@Suite("Where the package index is")
struct PackageIndexAddressTests {
  @Test(
    "the index comes from the configuration, else from the environment, else from pip's files, and is never guessed")
  func places() throws {
    func find(_ configured: String?, _ environment: [String: String], _ files: [String: String]) throws -> String {
      try PackageIndexAddress.find(
        configured: configured, surroundings: IndexFixture.surroundings(environment, files: files)
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
    let file = IndexFixture.file(IndexFixture.wheel, #""core-metadata":true"#)
    try await HostileServer.run({ _ in .answer(200, IndexFixture.metadata) }) { other in
      try await HostileServer.run({ request in
        request.target.hasSuffix(".metadata")
          ? .answer(302, "", headers: ["Location: \(other.baseURL)/x"]) : IndexFixture.page(file)
      }) { index in
        let url = index.baseURL.replacing("http://", with: "http://me:hidden-word@")
        let probe = PackageProbe(
          package: "core-registry-client", surroundings: IndexFixture.surroundings(["PIP_INDEX_URL": url + "/simple"]))
        let answer = await probe.answer(askedAt: IndexFixture.moment)
        let facts = try answer.packageFacts()
        #expect(facts.releases.first?.requirements?.count == 2)
        let sent = "Basic " + Data("me:hidden-word".utf8).base64EncodedString()
        #expect(index.received.map { $0.headers["authorization"] } == [sent, sent])
        #expect(other.received.map { $0.headers["authorization"] } == [nil])
        #expect(!"\(answer)".contains("hidden-word"))
      }
    }
  }
}
