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

  @Test(
    "a healthy answer from an address that is not public is called by both",
    arguments: ["deployed", "reachable-from-actions"])
  func healthyElsewhere(_ line: String) throws {
    let item = try #require(ChecklistCatalog.item(withID: "registry-\(line)"))
    let nights = line == "deployed" ? RegistryExamples.nights("l") : RegistryExamples.fromActions("l")
    let text = try #require(item.assess(nights).evidence.first?.text)
    #expect(text.contains("a healthy answer from https://localhost/health, which is not public"), "\(text)")
  }

  @Test("there are sixteen lines, four in each group")
  func groups() {
    #expect(Set(ChecklistCatalog.all.map(\.id)).count == 16)
    for group in ChecklistGroup.allCases { #expect(ChecklistCatalog.all.count { $0.group == group } == 4) }
  }
}
