import JSONModel
import JSONSchema
import RegularExpressions

/// The search for a string: patterns that match, patterns that do not, lengths, and words left out.
struct StringSolver {
  private let search: EmptinessSearch
  private let arena: TermArena
  private let state: TypeState

  init(_ state: TypeState, _ search: EmptinessSearch) {
    self.search = search
    self.state = state
    arena = search.arena
  }

  func solve() -> Outcome {
    var constraint = StringConstraint()
    var opaque: Int?
    for literal in state.leaves {
      let term = arena[literal]
      switch (term.kind, literal.isNegated) {
      case (.minLength, false): constraint.require(atLeast: term.first)
      case (.minLength, true): constraint.require(atMost: term.first - 1)
      case (.maxLength, false): constraint.require(atMost: term.first)
      case (.maxLength, true):
        guard term.first < .max else { return .empty }
        constraint.require(atLeast: term.first + 1)
      case (.pattern, let isNegated):
        guard let expression = arena.patterns.expression(term.first) else {
          opaque = term.first
          continue
        }
        if isNegated { constraint.excluding.append(expression) } else { constraint.matching.append(expression) }
      default: continue
      }
    }
    if let plain = plainAnswer(constraint, opaque) { return plain }
    for number in state.excluded {
      if case .string(let word) = arena.scalar(number) { constraint.excludedWords.insert(word.text) }
    }
    return answer(to: constraint, opaque: opaque)
  }

  /// The answer where nothing but lengths is demanded.
  private func plainAnswer(_ constraint: StringConstraint, _ opaque: Int?) -> Outcome? {
    guard opaque == nil, state.excluded.isEmpty, constraint.matching.isEmpty, constraint.excluding.isEmpty,
      constraint.minimumLength <= 300_000
    else { return nil }
    if let most = constraint.maximumLength, most < constraint.minimumLength { return .empty }
    return .inhabited(.string(ExactText(String(repeating: "a", count: max(0, constraint.minimumLength)))))
  }

  private func answer(to constraint: StringConstraint, opaque: Int?) -> Outcome {
    var budget = min(search.steps, 200_000)
    let before = budget
    let members = constraint.rememberedMembers(limit: 1, budget: &budget)
    _ = search.spend(max(0, before - budget) / 16)
    switch members {
    case .exactly(let words), .atLeast(let words):
      guard let word = words.first else { return .empty }
      if let opaque { return .unknown(search.opaquePattern(opaque)) }
      return .inhabited(.string(agreeable(word)))
    case .undetermined(let reason):
      return .unknown(search.undetermined(.stateBudget, "\(reason)"))
    }
  }

  /// A word like this one on which validators with other regular expressions agree, if there is one: most take only the line
  /// feed for the end of a line, and some let `$` match before the last one.
  private func agreeable(_ word: String) -> ExactText {
    let breaks: [Unicode.Scalar] = ["\n", "\r", "\u{2028}", "\u{2029}"]
    guard word.unicodeScalars.contains(where: breaks.contains) else { return ExactText(word) }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: word.unicodeScalars.map { breaks.contains($0) ? "\n" : $0 })
    let text = String(plain)
    var evaluator = TermEvaluator(arena, steps: 1_000)
    for candidate in [text + "a", "a" + text + "a", "a" + text, text] {
      let value = InstanceValue.string(ExactText(candidate))
      let isExcluded = arena.scalarNumber(ifKnown: value).map(state.excluded.contains) ?? false
      if !isExcluded, evaluator.accepts(state, value) == true { return ExactText(candidate) }
    }
    return ExactText(word)
  }
}
