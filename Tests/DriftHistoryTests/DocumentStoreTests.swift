@testable import DriftHistory
import DriftModel
import Foundation
import GRDB
import JSONModel
import Testing

@Suite("Documents, whole and as differences")
struct DocumentStoreTests {
  /// The forms that the rows of all documents have, in their order.
  private func forms(_ history: DriftHistory) throws -> [String] {
    try history.database.read { database in
      try Row.fetchAll(database, sql: "SELECT size, base_id FROM blob ORDER BY id").map { row in
        try row.optionalID("size") == nil
          ? "as it is" : try row.optionalID("base_id").map { "differs from \($0)" } ?? "whole"
      }
    }
  }

  @Test("a version is kept as its difference from the last whole one, and read back to the byte")
  func differences() throws {
    let fixture = try HistoryFixture()
    let texts = (1...4).map { "{" + ScatteredText.text(lines: 40, seed: 1) + "\"$core_version\": \"1.0.\($0)\"}" }
    for text in texts { try fixture.night(reading([schema("a", text)])) }
    #expect(try forms(fixture.history) == ["whole", "differs from 1", "differs from 1", "differs from 1"])
    let read = try fixture.history.read { reader in
      try reader.versions().map { String(decoding: try reader.bytes(of: $0), as: UTF8.self) }
    }
    #expect(read == texts)
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  @Test("a version that has little of the one before is whole, and the next one differs from it")
  func rewritten() throws {
    let fixture = try HistoryFixture()
    let first = ScatteredText.text(lines: 40, seed: 1)
    let second = ScatteredText.text(lines: 40, seed: 2)
    for text in [first, second, second + " "] { try fixture.night(reading([schema("a", text)])) }
    #expect(try forms(fixture.history) == ["whole", "whole", "differs from 2"])
  }

  @Test("what compression does not shorten is kept as it is", arguments: ["", "{}", "{1}"])
  func short(_ text: String) throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", text)]))
    #expect(try forms(fixture.history) == ["as it is"])
    #expect(try fixture.history.read { try $0.bytes(of: $0.versions()[0]) } == Array(text.utf8))
  }

  @Test("documents of any length come back to the byte, differences too", arguments: [1, 100, 40_000, 3_000_000])
  func lengths(_ length: Int) throws {
    let document = Array(ScatteredText.text(lines: length / 30 + 1, seed: UInt64(length)).utf8.prefix(length))
    let frame = try #require(ZstandardFrame(of: document))
    let restored = frame.document(ofSize: length) == document
    #expect(restored)
    let later = Array("x".utf8) + document + Array("y".utf8)
    let difference = try #require(ZstandardFrame(of: later, after: document))
    let restoredLater = difference.document(ofSize: length + 2, after: document) == later
    #expect(restoredLater)
    #expect(length < 100 || difference.bytes.count < 60 + length / 2_000, "it refers to all of the document")
  }

  @Test("a damaged frame, or one of another length, gives no document and never more bytes than asked for")
  func damaged() throws {
    let document = Array(ScatteredText.text(lines: 100, seed: 3).utf8)
    let frame = try #require(ZstandardFrame(of: document))
    #expect(frame.document(ofSize: document.count - 1) == nil)
    #expect(frame.document(ofSize: document.count + 1) == nil)
    for length in 0..<frame.bytes.count {
      #expect(ZstandardFrame(bytes: Array(frame.bytes.prefix(length))).document(ofSize: document.count) == nil)
    }
  }

  @Test("a base that was altered takes its differences with it: reading says so, and the check names each")
  func alteredBase() throws {
    let fixture = try HistoryFixture()
    let text = ScatteredText.text(lines: 40, seed: 1)
    for text in [text, text + "1", text + "2"] { try fixture.night(reading([schema("a", text)])) }
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: "UPDATE blob SET bytes = x'00' WHERE id = 1") }
    let problem = #expect(throws: Problem.self) {
      try fixture.history.read { try $0.bytes(of: $0.versions()[2]) }
    }
    #expect(problem?.what.contains("document 3 does not have the digest") == true)
    #expect(try fixture.history.checkIntegrity().map(\.what).count == 3)
    // The next version cannot build on what is lost.
    try fixture.night(reading([schema("a", text + "3")]))
    #expect(try fixture.history.read { try $0.bytes(of: $0.versions()[3]) } == Array((text + "3").utf8))
  }
}

/// Text that looks like no other of another seed, and barely compresses.
enum ScatteredText {
  static func text(lines: Int, seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    return (0..<lines).map { _ in
      let words = (0..<3).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return String(state, radix: 36)
      }
      return words.joined(separator: " ") + "\n"
    }.joined()
  }
}
