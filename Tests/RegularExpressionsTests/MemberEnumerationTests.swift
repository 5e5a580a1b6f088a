import Testing

@testable import RegularExpressions

@Suite("Members of random constraints against enumeration")
struct MemberEnumerationTests {
  private static let alphabet: [Character] = ["a", "b", "-"]
  private static let samples = words(over: alphabet, upTo: 4)

  @Test(
    "All members within a finite universe, and as many as asked for",
    arguments: [ComponentAutomaton.Effort.brief, .thorough])
  func everyMember(_ effort: ComponentAutomaton.Effort) throws {
    var generator = SeededGenerator(seed: 3)
    let universe = try RegularExpression("^[ab-]{0,4}$")
    var empty = 0
    for round in 0..<300 {
      let oracles = (0..<2).map { _ in Oracle.random(3, looks: round % 2 == 0, using: &generator) }
      let expressions = try oracles.map { try RegularExpression($0.pattern) }
      let excluded = Self.samples.shuffled(using: &generator).prefix(5).map { String($0) }
      let least = Int.random(in: 0..<3, using: &generator)
      let most = Bool.random(using: &generator) ? nil : 3
      let expected = Self.samples.filter { word in
        word.count >= least && word.count <= most ?? 9 && !excluded.contains(String(word))
          && oracles[0].finds(in: word) && !oracles[1].finds(in: word)
      }.map { String($0) }
      empty += expected.isEmpty ? 1 : 0
      let name: Comment = "\(oracles[0].pattern) without \(oracles[1].pattern), \(least) to \(most ?? 9)"

      func members(_ limit: Int) throws -> StringMembers {
        var budget = 1_000_000
        let clauses = Clauses(matching: [expressions[0], universe], excluding: [expressions[1]])
        let product = ProductAutomaton(clauses, effort)
        var search = MemberSearch(product, lengths: least...(most ?? .max), limit: limit, excluded: WordSet(excluded))
        return try search.run(budget: &budget)
      }

      guard case .exactly(let all) = try members(1_000) else {
        Issue.record("no proof for \(name)")
        continue
      }
      #expect(Set(all) == Set(expected) && all.count == expected.count, name)
      #expect(all.map(\.count) == all.map(\.count).sorted(), name)
      if expected.count >= 3 { #expect(try members(3) == .atLeast(Array(all.prefix(3))), name) }
      #expect(try members(expected.count + 1) == .exactly(all), name)
    }
    #expect((20...280).contains(empty), "\(empty) of 300 were empty: the samples say too little")
  }

  @Test("Inclusion agrees with all short words, and each witness is one")
  func inclusion() throws {
    var generator = SeededGenerator(seed: 5)
    var proved = 0
    for _ in 0..<300 {
      let small = Oracle.random(3, looks: true, using: &generator)
      let large = Oracle.choice([small, Oracle.random(3, looks: true, using: &generator)])
      for (left, right) in [(small, large), (large, small)] {
        let old = try RegularExpression(left.pattern)
        let new = try RegularExpression(right.pattern)
        var budget = 1_000_000
        switch StringConstraint(matching: [old], excluding: [new]).members(limit: 2, budget: &budget) {
        case .exactly(let words) where words.isEmpty:
          proved += 1
          let counterexample = Self.samples.first { left.finds(in: $0) && !right.finds(in: $0) }
          #expect(counterexample == nil, "\(left.pattern) in \(right.pattern)")
        case .exactly(let words), .atLeast(let words):
          for word in words { #expect(old.matches(word) && !new.matches(word), "\(left.pattern) in \(right.pattern)") }
        case .undetermined(let reason): Issue.record("\(left.pattern) in \(right.pattern): \(reason)")
        }
      }
    }
    #expect((300...590).contains(proved))
  }
}
