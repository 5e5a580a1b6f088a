import DriftModel
import Foundation
import HostileServer
import JSONModel
import Testing

@testable import SchemaSources

@Suite("The question to an index that has nothing, or is none")
struct PackageAbsenceTests {
  @Test("a package without a file is there and has no release; one that the index does not have is not there")
  func empty() async throws {
    let (empty, _) = try await IndexFixture.ask { _ in IndexFixture.page("") }
    #expect(try empty.packageFacts().releases.isEmpty)
    let (none, requests) = try await IndexFixture.ask { request in
      request.target == "/simple/" ? .answer(200, "a list of all packages") : .answer(404)
    }
    #expect(none.outcome == .notThere && requests.map(\.target) == ["/simple/core-registry-client/", "/simple/"])
  }

  @Test("a base that asks for patience, or lists nothing, is there nevertheless", arguments: [200, 403, 503])
  func base(_ status: Int) async throws {
    let (answer, requests) = try await IndexFixture.ask { request in
      request.target == "/simple/" ? .answer(status) : .answer(404)
    }
    #expect(answer.outcome == .notThere && requests.count == 2)
  }

  @Test("an address where nothing is at all says nothing of a package")
  func wrongBase() async throws {
    let (answer, requests) = try await IndexFixture.ask { _ in .answer(404) }
    let problem = try #require(answer.problem)
    #expect(problem.what.contains("base URL too") && problem.place.hasSuffix("/simple/"))
    #expect(problem.next.contains("simple index") && requests.count == 2)
  }

  @Test(
    "a member of another type makes the whole unknown, with its place",
    arguments: [
      ("yanked", "1"), ("yanked", "[]"), ("yanked", "{}"), ("upload-time", "1"), ("upload-time", #""yesterday""#),
      ("core-metadata", "1"), ("core-metadata", #""yes""#), ("dist-info-metadata", "[]"),
    ])
  func wrongType(_ name: String, _ value: String) async throws {
    let (answer, _) = try await IndexFixture.ask { _ in
      IndexFixture.page(IndexFixture.file("core-registry-client-1.tar.gz", #""\#(name)":\#(value)"#))
    }
    #expect(answer.problem?.place.hasSuffix("#/files/0/\(name)") == true)
  }

  @Test("an empty reason for a yank is none", arguments: [("\"\"", false), ("\"broken\"", true), ("null", false)])
  func reason(_ value: String, _ isYanked: Bool) async throws {
    let (answer, _) = try await IndexFixture.ask { _ in
      IndexFixture.page(IndexFixture.file("core-registry-client-1.tar.gz", #""yanked":\#(value)"#))
    }
    #expect(try answer.packageFacts().releases.map(\.isYanked) == [isYanked])
  }

  @Test(
    "what only looks like a mark of an index, or like a file of the package, is none",
    arguments: [
      "<html>pypi:repository-version<a href=/login>log in</a>",
      "<a href=/core-registry-client>core-registry-client</a>",
      #"<!-- <meta name="pypi:repository-version" content="1.0"> --><a href="/login">log in</a>"#,
      "<!-- <a href=/f/y-0.tar.gz>core_registry_client-9.9.9.tar.gz</a> -->",
      "<script>'<a href=/f/y>core_registry_client-9.9.9.tar.gz</a>'</script>",
      "<a title='<a href=/f/y>core_registry_client-9.9.9.tar.gz</a>' href=/login>log in</a>", "",
    ])
  func marks(_ html: String) async throws {
    let (answer, _) = try await IndexFixture.ask { _ in .answer(200, html, headers: ["Content-Type: text/html"]) }
    #expect(answer.problem?.what.contains("no file of the package") == true)
  }

  @Test("a page of the web that is none of an index is unknown, an empty one of an index is not")
  func otherPages() async throws {
    let (login, _) = try await IndexFixture.ask { _ in
      .answer(200, "<html><a href='/login'>Sign in</a></html>", headers: ["Content-Type: text/html"])
    }
    #expect(login.problem?.what.contains("no file of the package") == true)
    let (empty, _) = try await IndexFixture.ask { _ in
      .answer(
        200, #"<html><meta name="pypi:repository-version" content="1.0"></html>"#,
        headers: ["Content-Type: text/html"])
    }
    #expect(try empty.packageFacts().releases.isEmpty)
  }

  @Test(
    "what makes no sense, or did not come, is unknown",
    arguments: [
      HostileServer.Reply.answer(200, "{}", headers: ["Content-Type: application/json"]),
      .answer(200, "[]", headers: ["Content-Type: application/vnd.pypi.simple.v1+json"]),
      IndexFixture.page("", version: "2.0"), IndexFixture.page(#"{"filename":1}"#),
      IndexFixture.page(#"{"filename":"a","url":"b","hashes":[]}"#), IndexFixture.page(#""a""#),
      IndexFixture.page(#"{"filename":"a","url":"b","hashes":{"sha256":"no"}}"#),
      IndexFixture.page(#"{"filename":"a","url":"b","hashes":{"md5":1}}"#),
      IndexFixture.page(#"{"filename":"a","url":1}"#),
      .answer(
        200, #"{"meta":{"api-version":"1.0"},"files":{}}"#,
        headers: ["Content-Type: application/vnd.pypi.simple.v1+json"]),
      .answer(429), .answer(500), .answer(401), .bytes("nonsense"),
    ])
  func unknown(_ reply: HostileServer.Reply) async throws {
    let (answer, _) = try await IndexFixture.ask { _ in reply }
    let problem = try #require(answer.problem)
    #expect(!problem.what.isEmpty && !problem.place.isEmpty && !problem.next.isEmpty)
  }
}
