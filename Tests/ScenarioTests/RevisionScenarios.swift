import Foundation
import JSONModel
import Testing

/// Real consecutive revisions of public schemas, kept beside the package and never in it.
enum RealRevisions {
  static let file = RealReleases.folder.deletingLastPathComponent()
    .appendingPathComponent("pairs/evolution-sample.jsonl")
  static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }
}

@Suite("Revisions of schemas, committed one after the other and imported")
struct RevisionScenarios {
  /// Two revisions of one schema, and what is known of them, as one line of the samples has it.
  struct Revisions {
    let old: JSONValue
    let new: JSONValue
    /// The known answer of each direction, where there is one.
    let expected: JSONValue?

    init?(_ line: String) throws {
      let root = try JSONDocument(parsing: line).root
      guard let old = root["old"], let new = root["new"] else { return nil }
      // A name of its own would move the schema away from the file that the test looks for.
      guard [old, new].allSatisfy({ $0["$schema_id"] == nil && $0["$track"] == nil }) else { return nil }
      (self.old, self.new) = (old, new)
      expected = root["expect"]
    }
  }

  private static let madeUp = #"""
    {"old": {"type": "string"}, "new": {"type": "string", "maxLength": 3},
      "expect": {"backward": "breaking", "forward": "compatible"}}
    {"old": {"minimum": 1, "title": "a"}, "new": {"title": "a", "minimum": 1.0},
      "expect": {"backward": "compatible", "forward": "compatible"}}
    {"old": {"properties": {"a": {"const": 1}}}, "new": {"properties": {"a": {"const": 1}, "b": {"const": 2}}},
      "expect": {"backward": "breaking", "forward": "compatible"}}
    {"old": {"items": {"$ref": "#/$defs/i"}, "$defs": {"i": {"type": "integer"}}},
      "new": {"items": {"$ref": "#/$defs/i"}, "$defs": {"i": {"type": "number"}}},
      "expect": {"backward": "compatible", "forward": "breaking"}}
    {"old": {"properties": {"a": true}}, "new": {"properties": {"a": true}, "not": false},
      "expect": {"backward": "compatible", "forward": "compatible"}}
    {"old": {"enum": [1, 2], "multipleOf": 1}, "new": {"enum": [2, 1, 3]},
      "expect": {"backward": "compatible", "forward": "breaking"}}
    """#.replacingOccurrences(of: "\n  ", with: "").split(separator: "\n").map(String.init)

  @Test("`log`, `diff` and `blame` tell the truth about made-up revisions")
  func madeUpRevisions() async throws {
    let told = try await Self.check(Self.madeUp.compactMap { try Revisions($0) })
    #expect(told.verdicts == 12)
    #expect(told.inherited == 8)
  }

  @Test(
    "`log`, `diff` and `blame` tell the truth about real revisions",
    .enabled(if: RealRevisions.isThere, "passed over: ../shared/data/pairs is absent"))
  func realRevisions() async throws {
    let lines = try String(contentsOf: RealRevisions.file, encoding: .utf8).split(separator: "\n")
    let told = try await Self.check(lines.compactMap { try Revisions(String($0)) })
    #expect(told.inherited > 0)
  }

  /// Commits all old revisions, then all new ones, imports both commits, and holds every answer against the documents.
  ///
  /// Each schema has a track of its own, so that no reference leads from one to the other. Returns how many directions
  /// with a known answer were decided, and how many places `blame` traced to the old revisions.
  private static func check(_ revisions: [Revisions]) async throws -> (verdicts: Int, inherited: Int) {
    var verdicts = 0
    var inherited = 0
    try await inScene { scene in
      try scene.configure()
      let repository = try Repository(in: scene)
      for (day, side) in [("2025-01-10", \Revisions.old), ("2025-02-10", \.new)] {
        for (number, pair) in revisions.enumerated() {
          try scene.write(pair[keyPath: side].text, to: "repo/schemas/v\(number + 1)/s.json")
        }
        try repository.commit(on: day)
      }
      let imported = try await scene.program.run("import", "git", "repo", "schemas")
      #expect(imported.output == "imported 2 commits as the source `repo`\n", "\(imported.errors)")
      let log = try await scene.program.run("log", "*", "--json").output
      let versions = try #require(JSONDocument(parsing: log).root.array)
      let diff = try await scene.program.run("diff", "--from", "run:1", "--to", "run:2", "--json").output
      let changes = try #require(JSONDocument(parsing: diff).root.array)
      for (number, pair) in revisions.enumerated() {
        let track = "v\(number + 1)"
        let isSame = pair.old.text == pair.new.text
        #expect(versions.count { $0["track"]?.string == track } == (isSame ? 1 : 2), "\(track)")
        let change = changes.first { $0["track"]?.string == track }
        #expect((change == nil) == isSame, "\(track)")
        verdicts += contradictions(of: change, to: pair.expected, on: track)
        let blame = try await scene.program.run("blame", "repo/\(track)/s", "--annotations", "--json")
        #expect(blame.status == (change?["kind"]?.string == "unreadable" ? 65 : 0), "\(track) \(blame.errors)")
        if blame.status == 0 { inherited += try lies(in: blame.output, about: pair, on: track) }
      }
    }
    return (verdicts, inherited)
  }

  /// Expects that no decided direction differs from a known answer; returns how many were both decided and known.
  private static func contradictions(of change: JSONValue?, to expected: JSONValue?, on track: String) -> Int {
    var count = 0
    for direction in ["backward", "forward"] {
      guard let change, let known = expected?[direction]?.string, ["compatible", "breaking"].contains(known),
        let answer = change["verdict"]?["strict"]?[direction]?["answer"]?.string, answer != "undetermined"
      else { continue }
      #expect(answer == known, "\(track) \(direction)")
      count += 1
    }
    return count
  }

  /// Expects that each place which `blame` traces to the old revision is in it with the same value, and that each which it
  /// traces to the new one is not; returns how many are of the old one.
  private static func lies(in blame: String, about pair: Revisions, on track: String) throws -> Int {
    var inherited = 0
    for place in try #require(JSONDocument(parsing: blame).root["places"]?.array) {
      let text = place["pointer"]?.string ?? ""
      let pointer = try #require(JSONPointer(text))
      let before = pair.old.value(at: pointer)
      let isInherited = place["ordinal"]?.number?.integer == 1
      let value = place["value"]
      let isThere: Bool? =
        switch pointer.tokens.last {
        case "required": before?.array?.contains { $0 == value }
        case "type", "enum": nil
        default: value.map { $0 == before } ?? (before != nil)
        }
      if let isThere { #expect(isThere == isInherited, "\(track) \(text)") }
      if isInherited { inherited += 1 }
    }
    return inherited
  }
}

extension JSONValue {
  /// The value as it was written.
  fileprivate var text: String { String(decoding: sourceBytes, as: UTF8.self) }
}
