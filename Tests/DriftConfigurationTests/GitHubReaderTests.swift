import DriftModel
import JSONModel
import Testing

@testable import DriftConfiguration

@Suite("Sources at GitHub in the configuration file")
struct GitHubReaderTests {
  private func read(_ text: String) throws(Problem) -> Configuration {
    try ConfigurationReader(path: "/base/schema-drift.yaml").configuration(from: text)
  }

  @Test("read every key")
  func everything() throws {
    let sources = try read(
      """
      sources:
        - name: releases
          kind: github-release
          repository: octo/core.schemas
          asset: core-*.zip
          tag: v*
          prereleases: true
          since: 2025-01-01
          limit: 50
          token_env: GITHUB_TOKEN
        - {name: some, kind: github-release, repository: octo/core}
        - name: artifacts
          kind: github-artifact
          repository: octo/core
          artifact: core-schemas
          branch: main
          workflow: export.yml
          base_url: https://github.example.com/api/v3
      """
    ).sources
    #expect(sources.map(\.kind) == [.gitHubRelease, .gitHubRelease, .gitHubArtifact])
    #expect(
      sources.map(\.location) == [
        "https://api.github.com", "https://api.github.com", "https://github.example.com/api/v3",
      ])
    #expect(
      sources.map(\.gitHub) == [
        GitHubSelection(
          repository: "octo/core.schemas", asset: Glob("core-*.zip"), tag: Glob("v*"), prereleases: true,
          since: Timestamp("2025-01-01"), limit: 50),
        GitHubSelection(repository: "octo/core"),
        GitHubSelection(
          repository: "octo/core", artifact: "core-schemas", branch: Glob("main"), workflow: "export.yml"),
      ])
    #expect(sources[0].tokenEnvironmentVariable == "GITHUB_TOKEN")
  }

  /// A source without its `kind`, the key or value that is wrong, and what is said about it at the mark `^`.
  struct Refusal: CustomTestStringConvertible {
    let kind: String
    let text: String
    let what: String
    var testDescription: String { what }
  }

  private static func release(_ text: String, _ what: String) -> Refusal {
    Refusal(kind: "github-release", text: text, what: what)
  }

  private static func artifact(_ text: String, _ what: String) -> Refusal {
    Refusal(kind: "github-artifact", text: text, what: what)
  }

  static let refusals =
    [
      release("repository: o/r, ^url: x", "a source of kind `github-release` has no `url`"),
      release("repository: o/r, ^artifact: a", "a source of kind `github-release` has no `artifact`"),
      release("repository: o/r, ^branch: a", "a source of kind `github-release` has no `branch`"),
      artifact("repository: o/r, artifact: a, ^tag: v1", "a source of kind `github-artifact` has no `tag`"),
      release("repository: o/r, ^assets: a", "unknown key `sources[].assets`"),
      release("repository: o/r, base_url: ^github.com", "`base_url` is no http or https address"),
      release("repository: o/r, prereleases: ^maybe", "`prereleases` is neither true nor false: maybe"),
      release("repository: o/r, since: ^yesterday", "`since` is not a day: yesterday"),
      release("repository: o/r, limit: ^0", "`limit` is not a whole number from 1: 0"),
      release("repository: o/r, limit: ^all", "`limit` is not a whole number from 1: all"),
      release("repository: o/r, tag: ^[]", "`sources[].tag` is not a text"),
      artifact("repository: o/r, artifact: a, workflow: ^.github/x.yml", "`.github/x.yml` is no workflow"),
    ]
    + ["core", "o/r/x", "/r", "o/", "o/..", "https://github.com/o/r", "o/r?x"].map {
      release("repository: ^\"\($0)\"", "`\($0)` is no repository")
    }

  @Test("refuse with line and column", arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let line = "sources: [{name: a, kind: \(refusal.kind), \(refusal.text)}]"
    let mark = try #require(line.firstIndex(of: "^"))
    let problem = #expect(throws: Problem.self) { try read(line.replacing("^", with: "")) }
    #expect(problem?.what == refusal.what)
    #expect(problem?.place == "/base/schema-drift.yaml:1:\(line.distance(from: line.startIndex, to: mark) + 1)")
    #expect(problem?.next.isEmpty == false)
  }

  @Test(
    "name the keys that must be there", arguments: [("github-release", "repository"), ("github-artifact", "artifact")])
  func missing(kind: String, key: String) {
    let repository = key == "artifact" ? ", repository: o/r" : ""
    let problem = #expect(throws: Problem.self) { try read("sources: [{name: a, kind: \(kind)\(repository)}]") }
    #expect(problem?.what == "`sources[].\(key)` is missing")
  }
}
