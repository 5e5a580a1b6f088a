import RegularExpressions
import Testing

@Suite("Members of constraints")
struct MemberTests {
  private func members(
    _ matching: [String], without excluding: [String] = [], lengths: ClosedRange<Int> = 0...Int.max,
    excluded: [String] = [], limit: Int = 3, budget: Int = 1_000_000
  ) throws -> StringMembers {
    var budget = budget
    return StringConstraint(
      matching: try matching.map { try RegularExpression($0) },
      excluding: try excluding.map { try RegularExpression($0) },
      minimumLength: lengths.lowerBound, maximumLength: lengths.upperBound == .max ? nil : lengths.upperBound,
      excludedWords: WordSet(excluded)
    ).members(limit: limit, budget: &budget)
  }

  @Test("The shortest come first, and among them the most readable")
  func order() throws {
    #expect(try members([]) == .atLeast(["", "a", "b"]))
    #expect(try members([], lengths: 2...9) == .atLeast(["aa", "ab", "ac"]))
    #expect(try members(["[^a-z]"], limit: 2) == .atLeast(["0", "1"]))
    #expect(try members(["^[^ -~]$"], limit: 1) == .atLeast(["\u{C0}"]))
    #expect(try members(["^(?:zz|b|A|1|_|\\n)$"], limit: 9) == .exactly(["b", "1", "A", "_", "\n", "zz"]))
  }

  @Test("Excluded words are compared scalar by scalar")
  func excludedWords() throws {
    #expect(try members(["^(?:a|b|c)$"], excluded: ["a", "d"]) == .exactly(["b", "c"]))
    #expect(try members([], excluded: ["", "a", "c"]) == .atLeast(["b", "d", "e"]))
    #expect(try members(["^(?:\u{E9}|e\u{301})$"], excluded: ["\u{E9}"]) == .exactly(["e\u{301}"]))
    #expect(try members(["^x{2}$"], excluded: ["xx"]) == .exactly([]))
  }

  @Test("Conjunctions, also of many patterns")
  func conjunction() throws {
    #expect(try members(["^[a-z]{3}$"], without: ["^[a-z]+$"]) == .exactly([]))
    #expect(try members(["^[0-9]+$"], without: ["^\\d{1,5}$"], limit: 1) == .atLeast(["000000"]))
    #expect(try members(["a", "b", "c", "d", "e", "f"], without: ["^a", "^b"], limit: 1) == .atLeast(["cabdef"]))
    #expect(try members(["^x-"], without: ["^x-a", "^x-[^a]", "^x-$"]) == .exactly([]))
    #expect(try members(["^(?!.*--)[a-z-]+$"], without: ["^-|-$", "^[a-z]+$"], limit: 1) == .atLeast(["a-a"]))
  }

  @Test("Equal texts on both sides need no automaton", arguments: ["^a$", "(a|b)*a(a|b){30}$"])
  func equalTexts(_ pattern: String) throws {
    #expect(try members([pattern, "b"], without: ["c", pattern], budget: 0) == .exactly([]))
  }

  @Test("Lengths of any size are answered at once")
  func lengths() throws {
    let huge = 1_000_000_000_000_000_000
    #expect(try members([], lengths: 3...2 + 1) == .atLeast(["aaa", "aab", "aac"]))
    #expect(try members(["^(?:aa)*$"], lengths: (huge + 1)...(huge + 1), budget: 1_000) == .exactly([]))
    #expect(try members(["^a{3}$"], lengths: huge...Int.max, budget: 1_000) == .exactly([]))
    #expect(try members(["^(?:aaa)*$"], lengths: (huge + 3)...(huge + 4), budget: 1_000) == .exactly([]))
    #expect(try members(["^a*$"], lengths: 0...huge, limit: 2) == .atLeast(["", "a"]))
    #expect(try members(["^(?:aa)*$"], lengths: 99_999...99_999) == .exactly([]))
    for constraint in [["^(?:aa)*$"], [], ["^(?:aaa)*$"]] {
      guard case .undetermined = try members(constraint, lengths: huge...Int.max, budget: 1_000) else {
        Issue.record("\(constraint) has members, but none that may be built")
        continue
      }
    }
  }

  @Test("Contradictory lengths, a limit of zero, an empty pattern")
  func degenerate() throws {
    var constraint = StringConstraint()
    constraint.require(atLeast: 5)
    constraint.require(atLeast: 3)
    constraint.require(atMost: 7)
    constraint.require(atMost: 4)
    var budget = 10
    #expect(constraint.minimumLength == 5 && constraint.maximumLength == 4)
    #expect(constraint.members(limit: 1, budget: &budget) == .exactly([]))
    constraint.require(atMost: -1)
    #expect(constraint.isEmpty(budget: &budget) == true)
    #expect(try members(["a"], limit: 0) == .atLeast([]))
    #expect(try members([], without: [""]) == .exactly([]))
    #expect(try members(["^$"], excluded: [""]) == .exactly([]))
    #expect(try members(["^$"]) == .exactly([""]))
    #expect(try members(["[]"]) == .exactly([]))
    #expect(try members(["^[\\uD800-\\uDFFF]$"]) == .exactly([]))
  }

  @Test("The budget is all that a search takes, and the same each time")
  func budget() throws {
    var first: Int?
    for _ in 0..<3 {
      var budget = 5_000
      let constraint = StringConstraint(
        matching: [try RegularExpression("^[a-z]{2,9}$")], excluding: [try RegularExpression("^(?:ab|a)+$")])
      _ = constraint.members(limit: 4, budget: &budget)
      #expect(budget == first ?? budget && budget < 5_000)
      first = budget
    }
    #expect(try members(["^a{50}$"], budget: 10) == .undetermined("the budget of steps ran out"))
  }

  @Test("Nodes are not searched again on the way to long members")
  func longMembers() throws {
    let rest = ":sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}"
    let (some, more) = ("arn:(aws|aws-us-gov|aws-iso-b)" + rest, "arn:aws(-[a-z]{1,5}){0,3}" + rest)
    #expect(try members([some], without: [more], lengths: 10...1_224, limit: 1, budget: 50_000) == .exactly([]))
    let word = "arn:aws-a:sso::000000000000:application/ins-aaaaaaaaaaaaaaaa/apl-aaaaaaaaaaaaaaaa"
    #expect(
      try members([more], without: [some], lengths: 10...1_224, limit: 1, budget: 50_000) == .atLeast([word]))
    let long = String(repeating: "a", count: 400)
    #expect(
      try members(["^a+b?$"], lengths: 400...Int.max, limit: 2, budget: 5_000)
        == .atLeast([long, long.dropLast() + "b"]))
  }

  @Test("Patterns that explode when determinized stay within their bounds")
  func explosion() throws {
    let pattern = "(a|b)*a(a|b){30}$"
    let expression = try RegularExpression(pattern)
    let tail = String(repeating: "b", count: 30)
    #expect(expression.matches("a" + tail) && !expression.matches("b" + tail))
    #expect(expression.matches(String(repeating: "ab", count: 5_000) + "a" + tail))
    #expect(try members([pattern], limit: 1) == .atLeast([String(repeating: "a", count: 31)]))
    guard case .undetermined = try members([pattern], without: ["(b|a)*a(a|b){30}$"], budget: 50_000) else {
      Issue.record("more than the budget can have allowed")
      return
    }
    let nested = try RegularExpression("^(?:(?:a{0,30}){0,30}b)*$")
    #expect(nested.matches(String(repeating: "a", count: 500) + "b"))
    #expect(!nested.matches(String(repeating: "a", count: 500)))
  }
}
