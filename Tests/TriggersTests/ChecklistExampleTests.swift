import DriftModel
import Testing

@testable import Triggers

@Suite("Checklist by its examples")
struct ChecklistExampleTests {
  struct Case: CustomTestStringConvertible {
    let item: ChecklistItem
    let example: ChecklistExample
    var testDescription: String { "\(item.id): \(example.summary)" }
  }

  static let cases = ChecklistCatalog.all.flatMap { item in item.examples.map { Case(item: item, example: $0) } }

  @Test("comes to the state that the example names", arguments: cases)
  func state(of test: Case) {
    #expect(test.item.assess(test.example.input).state == test.example.state)
  }

  @Test("every item shows every state", arguments: ChecklistCatalog.all)
  func states(of item: ChecklistItem) {
    #expect(Set(item.examples.map(\.state)) == Set(ItemState.allCases))
  }

  @Test("there are sixteen lines, four in each group")
  func groups() {
    #expect(Set(ChecklistCatalog.all.map(\.id)).count == 16)
    for group in ChecklistGroup.allCases { #expect(ChecklistCatalog.all.count { $0.group == group } == 4) }
  }
}
