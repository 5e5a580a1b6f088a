/// A conjunction of demands on a string, which is taken as a sequence of Unicode scalars.
public struct StringConstraint: Hashable, Sendable {
  /// Expressions that must find a match.
  public var matching: [RegularExpression]
  /// Expressions that must not find one.
  public var excluding: [RegularExpression]
  /// The fewest scalars.
  public var minimumLength: Int
  /// The most scalars, `nil` for no bound; less than the minimum admits no string.
  public var maximumLength: Int?
  /// Words that are no members.
  public var excludedWords: WordSet

  /// The members that are searched for have at most this many scalars.
  public static let longestMember = 100_000

  /// The constraint that makes these demands; without any, all strings are members.
  public init(
    matching: [RegularExpression] = [], excluding: [RegularExpression] = [], minimumLength: Int = 0,
    maximumLength: Int? = nil, excludedWords: WordSet = []
  ) {
    self.matching = matching
    self.excluding = excluding
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
    self.excludedWords = excludedWords
  }

  /// Raises the minimum length where it is lower.
  public mutating func require(atLeast length: Int) { minimumLength = max(minimumLength, length) }

  /// Lowers the maximum length where it is higher.
  public mutating func require(atMost length: Int) { maximumLength = min(maximumLength ?? length, length) }

  /// Up to `limit` members, or the proof that there are fewer.
  ///
  /// Takes steps from the budget, one for each transition of an automaton or thread of a program that the search
  /// follows (some tens of nanoseconds and bytes each), and is undetermined when it runs out. The result depends on
  /// nothing but the constraint, the limit and the budget.
  public func members(limit: Int, budget: inout Int) -> StringMembers {
    if limit <= 0 { return .atLeast([]) }
    let shortest = max(minimumLength, 0)
    if let maximumLength, maximumLength < shortest { return .exactly([]) }
    let required = Self.distinct(matching)
    let forbidden = Self.distinct(excluding)
    if forbidden.contains(where: required.contains) { return .exactly([]) }
    let clauses = Clauses(matching: required, excluding: forbidden)
    func search(_ effort: ComponentAutomaton.Effort, _ budget: inout Int) -> StringMembers? {
      var search = MemberSearch(
        ProductAutomaton(clauses, effort), lengths: shortest...(maximumLength ?? .max), limit: limit,
        excluded: excludedWords)
      return try? search.run(budget: &budget)
    }
    defer { budget = max(budget, 0) }
    var brief = min(budget, Self.briefSearch)
    budget -= brief
    if let members = search(.brief, &brief) {
      budget += brief
      return members
    }
    return search(.thorough, &budget) ?? .undetermined("the budget of steps ran out")
  }

  /// The most steps of a search that makes no tables: many questions are answered in fewer.
  private static let briefSearch = 2_000

  private static func distinct(_ expressions: [RegularExpression]) -> [RegularExpression] {
    var kept: [RegularExpression] = []
    for expression in expressions where !kept.contains(expression) { kept.append(expression) }
    return kept
  }

  /// Whether there is no member; `nil` if the budget does not suffice to tell.
  public func isEmpty(budget: inout Int) -> Bool? {
    switch members(limit: 1, budget: &budget) {
    case .exactly(let words), .atLeast(let words): words.isEmpty
    case .undetermined: nil
    }
  }
}
