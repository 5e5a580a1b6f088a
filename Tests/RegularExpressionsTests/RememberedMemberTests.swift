import RegularExpressions
import Testing

@Suite("Members that are remembered")
struct RememberedMemberTests {
  @Test("Answers and steps are those of a search, whatever was asked before, for every budget")
  func answersAndSteps() throws {
    let patterns = ["^[a-c]{3}$", "^x(?=.{2,9}$)[a-z]+", "(a|b)*a(a|b){6}$", "^é$", "^e\u{301}$"]
    for first in patterns {
      for second in patterns {
        let constraint = StringConstraint(
          matching: [try RegularExpression(first)], excluding: [try RegularExpression(second)], maximumLength: 9,
          excludedWords: ["abc", "a"])
        for available in [100_000, 7, 60, 100_000, 400, 1_500, 61, 100_000] {
          for limit in 1...2 {
            var (searched, remembered) = (available, available)
            let members = constraint.members(limit: limit, budget: &searched)
            #expect(constraint.rememberedMembers(limit: limit, budget: &remembered) == members)
            #expect(remembered == searched, "\(first) without \(second), \(available) steps")
          }
        }
      }
    }
  }
}
