/// A parsed pattern: what ECMA-262 calls Disjunction, Alternative, Term and Atom, without captures.
indirect enum PatternNode: Hashable, Sendable {
  case characters(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repetition(PatternNode, atLeast: Int, atMost: Int?)
  case textStart
  case textEnd
  case wordBoundary(negated: Bool)
  case look(Look)

  static let empty = PatternNode.sequence([])

  /// A condition on what follows a position, or on what precedes it.
  struct Look: Hashable, Sendable {
    var isBehind: Bool
    var isNegated: Bool
    var body: PatternNode
  }

  /// How many program instructions the pattern takes at most, counted repetitions written out; saturates.
  var size: Int {
    switch self {
    case .characters, .textStart, .textEnd: 1
    case .wordBoundary: 12
    case .sequence(let parts), .choice(let parts):
      parts.reduce(parts.count) { Self.capped($0.addingReportingOverflow($1.size)) }
    case .repetition(let part, let least, let most):
      Self.capped(
        Self.capped(part.size.addingReportingOverflow(2)).multipliedReportingOverflow(by: max(most ?? least + 1, 1)))
    case .look(let look): Self.capped(look.body.size.multipliedReportingOverflow(by: look.isBehind ? 1 : 2)) + 3
    }
  }

  private static let sizeCap = Int.max / 4

  private static func capped(_ result: (partialValue: Int, overflow: Bool)) -> Int {
    result.overflow ? sizeCap : min(result.partialValue, sizeCap)
  }

  /// Whether a match can only begin where the text begins.
  var isAnchoredAtStart: Bool {
    switch self {
    case .textStart: true
    case .characters, .textEnd, .wordBoundary, .look: false
    case .choice(let parts): parts.allSatisfy(\.isAnchoredAtStart)
    case .repetition(let part, let least, _): least > 0 && part.isAnchoredAtStart
    case .sequence(let parts):
      parts.first { if case .look = $0 { false } else { true } }?.isAnchoredAtStart ?? false
    }
  }
}
