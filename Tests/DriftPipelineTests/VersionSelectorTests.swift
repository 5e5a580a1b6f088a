import DriftModel
import Foundation
import JSONModel
import Testing

@testable import DriftPipeline

@Suite("The sides of a diff, as words")
struct VersionSelectorTests {
  @Test("a prefix decides, and a word without one is read by its shape")
  func words() throws {
    let day = try #require(Timestamp("2026-01-31T23:59:59Z"))
    let expected: [(String, VersionSelector)] = [
      ("2026-01-31", .moment(day)), ("date:2026-01-31", .moment(day)), ("2026-01-31T23:59:59Z", .moment(day)),
      ("run:3", .run(3)), ("#2", .ordinal(2)), ("v2", .track("v2")), ("track:stable", .track("stable")),
      ("1.4.61", .version("1.4.61")), ("version:v2", .version("v2")), ("v2beta", .version("v2beta")),
      ("source:v1", .source("v1")), ("file:/no/such", .file("/no/such")), (#filePath, .file(#filePath)),
      ("urn:x", .version("urn:x")),
    ]
    for (word, selector) in expected { #expect(try VersionSelector(word) == selector, "\(word)") }
  }

  @Test("what cannot be meant is refused", arguments: ["", "run:x", "date:soon", "#0", "date:2026-02-30"])
  func refused(_ word: String) {
    #expect(throws: Problem.self) { try VersionSelector(word) }
  }
}
