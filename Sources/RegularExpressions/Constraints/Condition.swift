/// A condition on a whole text: that an automaton accepts it, or that it does not.
struct Condition: Sendable {
  let automaton: LazyAutomaton
  /// Whether the automaton must not accept.
  let isNegated: Bool

  init(_ automaton: LazyAutomaton, isNegated: Bool = false) {
    self.automaton = automaton
    self.isNegated = isNegated
  }

  var negated: Condition { Condition(automaton, isNegated: !isNegated) }
}

/// Taking patterns apart: lookaheads where the text starts and lookbehinds where it ends speak of the whole text, as the
/// rest of the pattern does. Each of them has a small automaton; within one their counters multiply.
extension Condition {
  /// The ways in which a pattern can find a match, each with all its conditions; the automaton given is the pattern's own.
  static func alternatives(of node: PatternNode, _ automaton: LazyAutomaton) -> [[Condition]] {
    let whole = [[Condition(automaton)]]
    guard case .choice(let parts) = node.terms.count == 1 ? node.terms[0] : node else {
      return conjunction(of: node.terms).map { [$0] } ?? whole
    }
    let plain = parts.filter { conjunction(of: $0.terms) == nil }
    if plain.count == parts.count { return whole }
    let rest = plain.isEmpty ? [] : [[Condition(LazyAutomaton(.choice(plain)))]]
    return rest + parts.compactMap { conjunction(of: $0.terms) }
  }

  /// The conditions of terms in a row; `nil` where they make up a single one.
  private static func conjunction(of terms: [PatternNode]) -> [Condition]? {
    let start = terms.prefix { $0 == .textStart || $0.look?.isBehind == false }
    let end = terms.dropFirst(start.count).reversed().prefix { $0 == .textEnd || $0.look?.isBehind == true }
    let ahead = start.contains(.textStart) ? start.compactMap(\.look) : []
    let behind = end.contains(.textEnd) ? end.compactMap(\.look) : []
    if ahead.isEmpty && behind.isEmpty { return nil }
    var rest = terms
    if !ahead.isEmpty { rest.replaceSubrange(0..<start.count, with: [.textStart]) }
    if !behind.isEmpty { rest.replaceSubrange((rest.count - end.count)..., with: [.textEnd]) }
    return [Condition(LazyAutomaton(.sequence(rest)))]
      + ahead.map { Condition(LazyAutomaton(.sequence([.textStart, $0.body])), isNegated: $0.isNegated) }
      + behind.map { Condition(LazyAutomaton(.sequence([$0.body, .textEnd])), isNegated: $0.isNegated) }
  }
}

extension PatternNode {
  /// The nodes that must match one after the other.
  fileprivate var terms: [PatternNode] {
    guard case .sequence(let parts) = self else { return [self] }
    return parts.flatMap(\.terms)
  }

  fileprivate var look: Look? { if case .look(let look) = self { look } else { nil } }
}
