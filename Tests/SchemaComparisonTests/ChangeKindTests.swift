import SchemaComparison
import Testing

@Suite("Each kind of change")
struct ChangeKindTests {
  @Test("is found, at its places, and nothing else with it", arguments: ChangeExample.all)
  func found(example: ChangeExample) throws {
    let changes = try diff(example.old, example.new).changes
    #expect(changes.map(\.line).sorted() == example.lines.sorted())
  }

  @Test("has an example")
  func complete() throws {
    let shown = try Set(ChangeExample.all.flatMap { try diff($0.old, $0.new).changes.map(\.kind) })
    #expect(Set(ChangeKind.allCases).subtracting(shown) == [])
  }
}
