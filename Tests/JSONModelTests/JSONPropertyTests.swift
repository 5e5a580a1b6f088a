import JSONModel
import Testing

@Suite("Laws that hold for every value, tried on random ones")
struct JSONPropertyTests {
  @Test("All texts of a value are equal, hash alike and have one canonical text", arguments: 0..<100)
  func spellings(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let value = RandomJSON.value(depth: 4, alphabet: RandomJSON.wideAlphabet, using: &random)
    let one = try JSONDocument(parsing: value.spelled(using: &random)).root
    let other = try JSONDocument(parsing: value.spelled(using: &random)).root
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(CanonicalJSON.bytes(of: one) == CanonicalJSON.bytes(of: other))
  }

  @Test("What is written is read back as the same value", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: 1_000 + UInt64(seed))
    let value = RandomJSON.value(depth: 4, alphabet: RandomJSON.wideAlphabet, using: &random)
    let read = try JSONDocument(parsing: value.spelled(using: &random)).root
    for pretty in [false, true] {
      #expect(try JSONDocument(parsing: value.output.text(pretty: pretty)).root == read)
      let rewritten = JSONOutput.value(read).text(pretty: pretty)
      #expect(try JSONDocument(parsing: rewritten).root == read)
      #expect(try JSONOutput.value(JSONDocument(parsing: rewritten).root).text(pretty: pretty) == rewritten)
    }
  }

  @Test("Canonical text is its own canonical text", arguments: 0..<60)
  func idempotence(seed: Int) throws {
    var random = SeededGenerator(seed: 2_000 + UInt64(seed))
    let value = RandomJSON.value(depth: 4, alphabet: RandomJSON.wideAlphabet, using: &random)
    let canonical = try CanonicalJSON.bytes(of: JSONDocument(parsing: value.spelled(using: &random)).root)
    let reread = try JSONDocument(parsing: canonical).root
    #expect(CanonicalJSON.bytes(of: reread) == canonical)
    expectNamesInUTF16Order(reread)
  }

  private func expectNamesInUTF16Order(_ value: JSONValue) {
    if let names = value.object?.names {
      for (name, next) in zip(names, names.dropFirst()) { #expect(name.utf16.lexicographicallyPrecedes(next.utf16)) }
    }
    for child in value.members.map(\.value) + value.elements { expectNamesInUTF16Order(child) }
  }

  @Test("Two values are equal exactly when their canonical texts are")
  func equalityIsCanonical() throws {
    var random = SeededGenerator(seed: 3_000)
    var equalPairs = 0
    for _ in 0..<3_000 {
      let pair = try (0..<2).map { _ in
        let value = RandomJSON.value(depth: 1, alphabet: RandomJSON.narrowAlphabet, using: &random)
        return try JSONDocument(parsing: value.spelled(using: &random)).root
      }
      let areEqual = pair[0] == pair[1]
      equalPairs += areEqual ? 1 : 0
      #expect(areEqual == (pair[1] == pair[0]))
      #expect(areEqual == (CanonicalJSON.bytes(of: pair[0]) == CanonicalJSON.bytes(of: pair[1])))
      if areEqual { #expect(pair[0].hashValue == pair[1].hashValue) }
    }
    #expect(equalPairs > 50, "the values are too varied to say anything about equal ones")
  }

  @Test("Every value is found by its pointer, and its source text read alone is the same value", arguments: 0..<40)
  func sourceAndPointers(seed: Int) throws {
    var random = SeededGenerator(seed: 4_000 + UInt64(seed))
    let value = RandomJSON.value(depth: 4, alphabet: RandomJSON.wideAlphabet, using: &random)
    let root = try JSONDocument(parsing: value.spelled(using: &random)).root
    try check(root, at: .root, in: root)
  }

  private func check(_ value: JSONValue, at pointer: JSONPointer, in root: JSONValue) throws {
    #expect(try JSONDocument(parsing: Array(value.sourceBytes)).root == value)
    #expect(value.position.offset == value.sourceBytes.startIndex)
    let found = try #require(JSONPointer(pointer.description).flatMap { root.value(at: $0) })
    #expect(found.position == value.position)
    for (name, member) in value.members { try check(member, at: pointer.appending(name), in: root) }
    for (index, element) in value.elements.enumerated() {
      try check(element, at: pointer.appending(index), in: root)
    }
  }

  @Test("Decimals are in the order of integers on a common scale")
  func numberOrder() throws {
    var random = SeededGenerator(seed: 5_000)
    for _ in 0..<3_000 {
      let pair = try (0..<2).map { _ in
        let (digits, exponent) = (Int.random(in: -999...999, using: &random), Int.random(in: -8...8, using: &random))
        let scaled = Int128(digits) * (0..<exponent + 8).reduce(1) { power, _ in power * 10 }
        return (number: try #require(JSONNumber("\(digits)e\(exponent)")), scaled: scaled)
      }
      #expect((pair[0].number < pair[1].number) == (pair[0].scaled < pair[1].scaled))
      #expect((pair[0].number == pair[1].number) == (pair[0].scaled == pair[1].scaled))
    }
  }
}
