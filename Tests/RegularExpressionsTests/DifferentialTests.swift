import Testing

@testable import RegularExpressions

@Suite("Random patterns against the oracle")
struct DifferentialTests {
  @Test("Table, lazy automaton, single threads and scan agree with the oracle", arguments: [false, true])
  func everyEngine(looks: Bool) throws {
    var generator = SeededGenerator(seed: looks ? 11 : 7)
    let samples = words(over: ["a", "b", "c", "-"], upTo: 4)
    var matched = 0
    for _ in 0..<250 {
      let oracle = Oracle.random(4, looks: looks, using: &generator)
      let program = ProgramCompiler.program(searching: try PatternParser.parse(oracle.pattern))
      let expression = try RegularExpression(oracle.pattern)
      let lazy = Determinizer(program)
      for word in samples.shuffled(using: &generator).prefix(40) {
        let expected = oracle.finds(in: word)
        let text = String(word)
        matched += expected ? 1 : 0
        #expect(expression.matches(text) == expected, "\(oracle.pattern) on \(text)")
        #expect(try run(lazy, text) == expected, "\(oracle.pattern) on \(text), lazily")
        #expect(try runThreads(lazy, text) == expected, "\(oracle.pattern) on \(text), by threads")
        let scanned = Array(text.utf8).withUnsafeBufferPointer { ProgramScan.accepts($0, program) }
        #expect(scanned == expected, "\(oracle.pattern) on \(text), scanned")
      }
    }
    #expect((2_000...8_000).contains(matched), "\(matched) of 10000 matched: the samples say too little")
  }

  private func run(_ automaton: Determinizer, _ text: String) throws -> Bool {
    var budget = 1_000_000
    var state = try automaton.start(budget: &budget)
    for scalar in text.unicodeScalars {
      state = try automaton.successor(
        of: state, reading: automaton.program.alphabet.class(of: scalar.value), budget: &budget)
    }
    return automaton.isAccepting(state)
  }

  private func runThreads(_ automaton: Determinizer, _ text: String) throws -> Bool {
    var budget = 1_000_000
    var states = Set(automaton.threads(of: try automaton.start(budget: &budget)))
    for scalar in text.unicodeScalars {
      let member = automaton.program.alphabet.class(of: scalar.value)
      var next: Set<Int32> = []
      for state in states {
        next.formUnion(automaton.threads(of: try automaton.successor(of: state, reading: member, budget: &budget)))
      }
      states = next
    }
    return states.contains(where: automaton.isAccepting)
  }
}
