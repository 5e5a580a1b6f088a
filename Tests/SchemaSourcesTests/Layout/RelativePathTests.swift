import Testing

@testable import SchemaSources

@Suite struct RelativePathTests {
  @Test(arguments: [("v1/a.json", "v1/a.json"), ("./v1//a.json", "v1/a.json"), ("./", ""), ("a..b/c", "a..b/c")])
  func `a path below the root is written with single slashes`(text: String, expected: String) throws {
    #expect(try RelativePath(text).text == expected)
  }

  @Test(arguments: [
    ("/a", RelativePath.Refusal.absolute), ("..", .escapesRoot), ("a/../b", .escapesRoot), ("a/..", .escapesRoot),
    ("a\\b", .backslash), ("a\0b", .nulByte), ("//a", .absolute),
  ])
  func `a path that could leave the root is refused`(text: String, reason: RelativePath.Refusal) {
    #expect(throws: reason) { try RelativePath(text) }
  }

  @Test func `a combining mark does not hide a separator`() throws {
    #expect(throws: RelativePath.Refusal.escapesRoot) { try RelativePath("../\u{301}x") }
    #expect(try RelativePath("a/\u{301}x").components.count == 2)
  }

  @Test(arguments: [
    ("v1", true), ("v123456789", true), ("v", false), ("v1a", false), ("V1", false), ("v1234567890", false),
  ])
  func `a track's folder is v and digits`(name: String, expected: Bool) {
    #expect(SchemaFile.isTrackName(name) == expected)
  }
}
