import DriftModel
import Foundation
import GitHubServer
import JSONModel
import SchemaSources
import Testing

@Suite("The question how contract tests ended")
struct TestResultsProbeTests {
  private let moment = Timestamp(secondsSince1970: 1_700_000_000)

  /// The answer on a folder with these files; each was written in 2023-11.
  private func ask(_ files: [String: String], limits: DirectoryLimits = .standard) async throws -> ProbeAnswer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "junit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: file.path)
    }
    return await TestResultsProbe(.folder(target: "results", path: folder.path, limits: limits)).answer(askedAt: moment)
  }

  private func suites(_ answer: ProbeAnswer) throws -> [TestSuiteFacts] {
    guard case .facts(.testResults(let suites)) = answer.outcome else {
      throw Failure(description: "\(answer.outcome)")
    }
    return suites
  }

  private struct Failure: Error, CustomStringConvertible { let description: String }

  private func unknown(_ answer: ProbeAnswer) -> String {
    if case .unknown(let problem) = answer.outcome { "\(problem.what) \(problem.place) \(problem.next)" } else { "" }
  }

  @Test("what pytest writes: suites in suites, parametrised names, failures, errors and skips")
  func pytest() async throws {
    let answer = try await ask([
      "a/pytest.xml": """
      <?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" errors="1" timestamp="2026-02-01T03:04:05.678">
      <testcase classname="tests.contract" name="test_feedback[v1]" time="0.1"/>
      <testcase classname="tests.contract" name="test_health"><failure message="no">a &lt; b</failure></testcase>
      <testcase classname="tests.contract" name="test_rate"><error/></testcase>
      <testcase classname="tests.contract" name="test_later"><skipped/></testcase>
      <testcase classname="tests.contract" name="test_twice"/><testcase classname="tests.contract" name="test_twice"><failure/></testcase>
      </testsuite></testsuites>
      """
    ])
    let suite = try #require(try suites(answer).first)
    #expect(suite.file == "a/pytest.xml" && suite.ranAt.description == "2026-02-01T03:04:05Z")
    #expect(
      suite.tests == [
        TestFacts(name: "tests.contract.test_feedback[v1]", result: .passed),
        TestFacts(name: "tests.contract.test_health", result: .failed),
        TestFacts(name: "tests.contract.test_later", result: .skipped),
        TestFacts(name: "tests.contract.test_rate", result: .failed),
        TestFacts(name: "tests.contract.test_twice", result: .failed),
      ])
    #expect(answer.digest != nil)
  }

  @Test("a lone suite without time or class: the file's time and the suite's name stand in")
  func lone() async throws {
    let answer = try await ask([
      "b.XML": #"<testsuite name="pkg"><properties/><testcase name="A"/></testsuite>"#,
      "a.xml": #"<testsuites timestamp="2026-02-01T03:04:05+02:00"/>"#, "notes.txt": "no",
    ])
    let suites = try suites(answer)
    #expect(suites.map(\.file) == ["a.xml", "b.XML"])
    #expect(suites[0].ranAt.description == "2026-02-01T01:04:05Z" && suites[1].ranAt == moment)
    #expect(suites[1].tests == [TestFacts(name: "pkg.A", result: .passed)])
  }

  @Test(
    "a file that is not JUnit XML makes the answer unknown, and is named",
    arguments: [
      "", "text", "<html/>", "<testsuite>", "<testsuite><testcase/></testsuite>", "<testsuite timestamp='soon'/>",
      "<testsuites></testsuite>", "<testsuite/><testsuite/>", "\u{0}<testsuite/>",
    ])
  func notJUnit(_ text: String) async throws {
    let answer = try await ask(["good.xml": "<testsuite/>", "odd.xml": text])
    #expect(unknown(answer).contains("odd.xml"), "\(answer.outcome)")
  }

  @Test("entities are refused before any parser sees them: no bomb, no file of this machine")
  func entities() async throws {
    let bomb =
      #"<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><testsuite name="&b;"/>"#
    let file = #"<?xml version="1.0"?><!DOCTYPE t SYSTEM "file:///etc/passwd"><testsuite/>"#
    for text in [bomb, file] {
      #expect(unknown(try await ask(["x.xml": text])).contains("document type declaration"))
    }
    #expect(unknown(try await ask(["x.xml": "<testsuite name='&b;'/>"])).contains("x.xml"))
  }

  @Test("elements deep inside each other are refused")
  func deep() async throws {
    let text = String(repeating: "<testsuite>", count: 100_000) + String(repeating: "</testsuite>", count: 100_000)
    #expect(unknown(try await ask(["x.xml": text])).contains("more than 64 elements inside each other"))
  }

  @Test("a folder that is not there, or has no such file, is unknown; so is a file that is too large")
  func nothing() async throws {
    #expect(unknown(try await ask([:])).contains("no XML file"))
    let nowhere = await TestResultsProbe(.folder(target: "results", path: "/nowhere/at/all", limits: .standard))
      .answer(askedAt: moment)
    #expect(unknown(nowhere).contains("/nowhere/at/all"))
    var limits = DirectoryLimits.standard
    limits.maximumFileBytes = 10
    #expect(unknown(try await ask(["x.xml": "<testsuite name='long'/>"], limits: limits)).contains("x.xml"))
  }

  @Test("the newest artifact of a workflow holds the files as well; one that GitHub has deleted is unknown")
  func artifact() async throws {
    let zip = try ArchiveBuilder.build(.zip, ["r/junit.xml": Array("<testsuite><testcase name='a'/></testsuite>".utf8)])
    var content = GitHubContent(artifacts: [
      .init(id: 2, name: "junit", bytes: zip, createdAt: "2026-02-02T00:00:00Z"),
      .init(id: 1, name: "junit", bytes: [], createdAt: "2026-02-01T00:00:00Z"),
    ])
    content.token = "a-token-of-some-length"
    try await GitHubServer.run(content) { server in
      let access = GitHubAccess(
        baseURL: server.baseURL, tokenEnvironmentVariable: "T",
        surroundings: SourceSurroundings(
          environment: { _ in "a-token-of-some-length" }, readFile: { _ in Data() }, sleep: { _ in }, jitter: { 0 },
          now: { Date(timeIntervalSince1970: 0) }))
      let probe = TestResultsProbe(.artifact(GitHubSelection(repository: "octo/core", artifact: "junit"), access))
      let answer = await probe.answer(askedAt: moment)
      let suites = try self.suites(answer)
      #expect(suites.map(\.ranAt.description) == ["2026-02-02T00:00:00Z"] && suites[0].tests.map(\.name) == ["a"])
      #expect(answer.digest == SHA256Digest(of: zip) && probe.name.target == "octo/core/junit")
      server.content.artifacts[0].isExpired = true
      let gone = await probe.answer(askedAt: moment)
      #expect(unknown(gone).contains("GitHub has deleted"))
    }
  }
}
