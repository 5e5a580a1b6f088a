/// Conditions on the text that is still to be read: conjunctions of literals, each numbered once.
///
/// A literal is `atEnd`, or says that a lookahead which has come to a set of threads (an obligation) will be met; its
/// negative says the opposite.
final class ConditionTable {
  static let always: Int32 = 0
  static let onlyAtEnd: Int32 = 1
  private static let atEnd: Int32 = 1

  private var conjunctions: [[Int32]] = [[], [atEnd]]
  private var numbers: [[Int32]: Int32] = [[]: always, [atEnd]: onlyAtEnd]
  private var obligations: [[Thread]] = []
  private var obligationNumbers: [[Thread]: Int32] = [:]

  /// Both conditions at once; `nil` where they contradict each other.
  func both(_ left: Int32, _ right: Int32) -> Int32? {
    if left == Self.always || left == right { return right }
    if right == Self.always { return left }
    return number(of: conjunctions[Int(left)] + conjunctions[Int(right)])
  }

  /// Whether what satisfies `stronger` satisfies `weaker`, as far as their literals show it.
  func implies(_ stronger: Int32, _ weaker: Int32) -> Bool {
    let literals = conjunctions[Int(stronger)]
    return conjunctions[Int(weaker)].allSatisfy(literals.contains)
  }

  /// The condition that the lookahead which has come to these threads will be met; `nil` for no threads.
  func condition(meeting threads: [Thread], isMet: Bool) -> Int32? {
    if isMet { return Self.always }
    guard !threads.isEmpty else { return nil }
    return number(of: [literal(meeting: threads)])
  }

  /// The disjunction that holds where none of the alternatives does.
  func negation(of alternatives: [Int32], budget: inout Int) throws(OutOfBudget) -> [Int32] {
    var result: [Int32] = [Self.always]
    for alternative in alternatives {
      var next: [Int32] = []
      for known in result {
        for literal in conjunctions[Int(alternative)] {
          budget -= 1
          if budget < 0 { throw OutOfBudget() }
          if let both = number(of: conjunctions[Int(known)] + [-literal]), !next.contains(both) { next.append(both) }
        }
      }
      result = next
    }
    return result
  }

  /// The condition after a scalar was read; `nil` where it can no longer be met.
  ///
  /// `advance` moves an obligation's threads on and says whether it has been met.
  func condition(
    _ number: Int32, advancedBy advance: (Int32, [Thread]) throws(OutOfBudget) -> (threads: [Thread], isMet: Bool)
  ) throws(OutOfBudget) -> Int32? {
    if number == Self.always { return number }
    var literals: [Int32] = []
    for literal in conjunctions[Int(number)] {
      if abs(literal) == Self.atEnd {
        if literal > 0 { return nil }
        continue
      }
      let obligation = abs(literal) - 2
      let (threads, isMet) = try advance(obligation, obligations[Int(obligation)])
      if isMet || threads.isEmpty {
        if isMet != (literal > 0) { return nil }
      } else {
        literals.append(self.literal(meeting: threads) * literal.signum())
      }
    }
    return self.number(of: literals)
  }

  /// Whether a condition is met when the text ends here.
  func isMetAtEnd(_ number: Int32, accepts: (Thread) -> Bool) -> Bool {
    conjunctions[Int(number)].allSatisfy { literal in
      if abs(literal) == Self.atEnd { return literal > 0 }
      let threads = obligations[Int(abs(literal) - 2)]
      return threads.contains { accepts($0) && isMetAtEnd($0.condition, accepts: accepts) } == (literal > 0)
    }
  }

  private func literal(meeting threads: [Thread]) -> Int32 {
    if let known = obligationNumbers[threads] { return known + 2 }
    let number = Int32(obligations.count)
    obligations.append(threads)
    obligationNumbers[threads] = number
    return number + 2
  }

  /// The conjunction of literals in any order; `nil` where two contradict each other.
  private func number(of literals: [Int32]) -> Int32? {
    let sorted = Set(literals).sorted()
    if sorted.contains(where: { $0 > 0 && sorted.contains(-$0) }) { return nil }
    if let known = numbers[sorted] { return known }
    let number = Int32(conjunctions.count)
    conjunctions.append(sorted)
    numbers[sorted] = number
    return number
  }
}
