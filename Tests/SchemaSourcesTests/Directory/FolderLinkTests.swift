import DriftModel
import Foundation
import JSONModel
import Testing

@testable import SchemaSources

/// Symbolic links in a folder of schemas.
@Suite struct FolderLinkTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("{}", to: "schemas/a.json")
    try scratch.write("{}", to: "outside/secret.json")
  }

  private func collect(limits: DirectoryLimits = .standard) async -> CollectionOutcome {
    let definition = SourceDefinition(name: "store", kind: .directory, location: "schemas")
    return await DirectorySource(definition: definition, base: scratch.path, limits: limits).collect()
  }

  @Test(arguments: [
    ("link.json", "../outside/secret.json"), ("folder", "../outside"), ("up", ".."), ("up", "../"),
    ("absolute.json", "/etc/passwd"),
  ])
  func `a link out of the folder is refused by name`(name: String, target: String) async throws {
    try scratch.link("schemas/" + name, to: target)
    let outcome = await collect()
    #expect(outcome.fetched.map(\.subject.schema) == ["a"])
    #expect(outcome.failures.map(\.problem.place) == ["schemas/" + name])
    #expect(outcome.status == .partial)
  }

  @Test func `a folder whose name begins like the root's is outside`() async throws {
    try scratch.write("{}", to: "schemas-old/b.json")
    try scratch.link("schemas/old", to: "../schemas-old")
    #expect(await collect().failures.map(\.problem.place) == ["schemas/old"])
  }

  @Test func `a link out of the folder that no schema can come from does not matter`() async throws {
    try scratch.write("read me", to: "outside/README.md")
    try scratch.link("schemas/README.md", to: "../outside/README.md")
    #expect(await collect().status == .ok)
  }

  @Test func `links inside the folder are read, as in a mounted configuration`() async throws {
    try scratch.write("{}", to: "schemas/..data-1/b.json")
    try scratch.link("schemas/..data", to: "..data-1")
    try scratch.link("schemas/b.json", to: "..data/b.json")
    let outcome = await collect()
    #expect(outcome.fetched.map(\.location) == ["schemas/a.json", "schemas/b.json"])
    #expect(outcome.status == .ok && outcome.remarks.isEmpty)
  }

  @Test func `a folder that is a link itself is read`() async throws {
    try scratch.link("alias", to: "schemas")
    let definition = SourceDefinition(name: "store", kind: .directory, location: "alias")
    #expect(await DirectorySource(definition: definition, base: scratch.path).collect().status == .ok)
  }

  @Test func `links that lead in circles end`() async throws {
    try scratch.write("{}", to: "schemas/one/b.json")
    try scratch.write("{}", to: "schemas/two/c.json")
    try scratch.link("schemas/self", to: ".")
    try scratch.link("schemas/one/root", to: "..")
    try scratch.link("schemas/one/knot", to: "knot")
    let outcome = await collect()
    #expect(outcome.fetched.map(\.subject.schema) == ["a", "b", "c"])
    #expect(outcome.remarks.map(\.place).sorted() == ["schemas/one/knot", "schemas/one/root", "schemas/self"])
    #expect(outcome.failures.isEmpty)
  }

  @Test func `folders that link each other over and over meet the limit`() async throws {
    for name in 0..<9 {
      try scratch.write("{}", to: "schemas/\(name)/s.json")
      for other in 0..<9 where other != name { try scratch.link("schemas/\(name)/\(other)", to: "../\(other)") }
    }
    let outcome = await collect(limits: DirectoryLimits(maximumEntries: 2_000))
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.problem.what) == ["the folder holds more than 2000 files and folders"])
  }

  @Test func `a link to nowhere fails if it is called like a schema`() async throws {
    try scratch.link("schemas/gone.json", to: "missing")
    try scratch.link("schemas/gone.txt", to: "missing")
    try scratch.link("schemas/knot.json", to: "knot.json")
    let outcome = await collect()
    #expect(outcome.failures.map(\.problem.place) == ["schemas/gone.json", "schemas/knot.json"])
    #expect(outcome.failures.map(\.reason) == [.unreachable, .malformed])
    #expect(outcome.remarks.map(\.place) == ["schemas/gone.txt"])
  }
}
