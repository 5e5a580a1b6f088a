import Testing

@testable import RegularExpressions

@Suite("Patterns taken apart")
struct ConditionTests {
  @Test(
    "Looks at the ends of a text become conditions of their own",
    arguments: [
      ("^a$", [1]), ("a(?=b)", [1]), ("(?=b)a", [1]), ("^(?=.{2,9}$)a", [2]), ("(?=^.{2,9}$)(?!b)(^a)", [3]),
      ("^(?:(?!b)a)*$", [1]), ("(?:^(?=a)b)", [2]), ("a(?<!b)$", [2]), ("^(?=a)b(?<=c)(?<!d)$", [4]),
      ("a|b|^(?!c)d", [1, 2]), ("^(?=a)b|^(?=c)d", [2, 2]), ("^(a|b)$", [1]), ("^(?=a)$", [2]),
    ])
  func shape(_ pattern: String, sizes: [Int]) throws {
    #expect(try RegularExpression(pattern).alternatives.map(\.count) == sizes)
  }

  @Test("The conditions agree with the oracle on random patterns")
  func agreement() throws {
    var generator = SeededGenerator(seed: 13)
    let samples = words(over: ["a", "b", "-"], upTo: 4)
    var found = 0
    for round in 0..<200 {
      func part() -> Oracle { Oracle.random(2, looks: true, using: &generator) }
      func look(isBehind: Bool) -> Oracle {
        .look(isBehind: isBehind, isNegated: Bool.random(using: &generator), part())
      }
      let oracle: Oracle =
        switch round % 3 {
        case 0: .sequence([.start, look(isBehind: false), look(isBehind: false), part()])
        case 1: .choice([.sequence([look(isBehind: false), .start, part()]), part(), part()])
        default: .sequence([part(), look(isBehind: true), look(isBehind: true), .end])
        }
      let expression = try RegularExpression(oracle.pattern)
      #expect(expression.alternatives.contains { $0.count > 1 })
      for word in samples.shuffled(using: &generator).prefix(40) {
        let bytes = ContiguousArray(String(word).utf8)
        let isFound = bytes.withUnsafeBufferPointer { text in
          expression.alternatives.contains { $0.allSatisfy { $0.automaton.accepts(text) != $0.isNegated } }
        }
        #expect(isFound == oracle.finds(in: word), "\(oracle.pattern) on \(String(word))")
        found += isFound ? 1 : 0
      }
    }
    #expect((1_000...7_000).contains(found), "\(found) of 8000 found: the samples say too little")
  }

  @Test("Members and proofs for expressions of several conditions")
  func members() throws {
    var generator = SeededGenerator(seed: 17)
    let samples = words(over: ["a", "b", "-"], upTo: 4).map { String($0) }
    let universe = try RegularExpression("^[ab-]{0,4}$")
    for _ in 0..<150 {
      let expressions = try (0..<2).map { _ in
        let parts = (0..<3).map { _ in Oracle.random(2, looks: true, using: &generator).pattern }
        return try RegularExpression("^(?=\(parts[0]))(?!\(parts[1]))\(parts[2])|\(parts[1])(?<!\(parts[0]))$")
      }
      let expected = samples.filter { expressions[0].matches($0) && !expressions[1].matches($0) }
      for effort in [ComponentAutomaton.Effort.brief, .thorough] {
        let clauses = Clauses(matching: [expressions[0], universe], excluding: [expressions[1]])
        var search = MemberSearch(
          ProductAutomaton(clauses, effort), lengths: 0...Int.max, limit: 1_000, excluded: [])
        var budget = 1_000_000
        guard case .exactly(let all) = try search.run(budget: &budget) else {
          Issue.record("no proof for \(expressions[0].text) without \(expressions[1].text)")
          continue
        }
        #expect(Set(all) == Set(expected), "\(expressions[0].text) without \(expressions[1].text)")
      }
    }
  }

  @Test("Counters that stand apart do not multiply")
  func counters() throws {
    let old = "^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$"
    let new = "^(?=.{2,256}$)([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)$"
    let (narrow, wide) = (try RegularExpression(old), try RegularExpression(new))
    var budget = 50_000
    #expect(StringConstraint(matching: [narrow], excluding: [wide]).isEmpty(budget: &budget) == true)
    let words = StringConstraint(matching: [wide], excluding: [narrow]).members(limit: 1, budget: &budget)
    #expect(words == .atLeast(["a__a"]))
  }
}
