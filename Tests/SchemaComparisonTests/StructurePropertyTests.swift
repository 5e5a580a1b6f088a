import JSONModel
import JSONSchema
import SchemaComparison
import Testing

@Suite("Structure of random schemas")
struct StructurePropertyTests {
  @Test("survives refactoring", arguments: Refactoring.allCases)
  func refactoring(_ refactoring: Refactoring) throws {
    for seed in 0..<60 {
      var generator = SchemaGenerator(seed: seed)
      let tree = generator.schema()
      let other = refactoring.apply(to: tree, seed: seed)
      let result = try diff(tree.text, other.text)
      let pair = Comment(rawValue: "\(tree.text)\n\(other.text)")
      #expect(result.isStructurallyEqual && result.changes.isEmpty, pair)
      #expect(try form(tree) == form(other), pair)
    }
  }

  @Test("differs exactly where there are changes")
  func forms() throws {
    var differences = 0
    for seed in 0..<300 {
      let (old, new) = pair(seed)
      let result = try diff(old.text, new.text)
      let pair = Comment(rawValue: "\(old.text)\n\(new.text)")
      #expect(try (form(old) == form(new)) == result.changes.isEmpty, pair)
      #expect(result.isStructurallyEqual == result.changes.isEmpty, pair)
      differences += result.changes.isEmpty ? 0 : 1
    }
    #expect(differences > 200)
  }

  @Test("gives mirrored changes when the versions are swapped")
  func symmetry() throws {
    for seed in 0..<300 {
      let (old, new) = pair(seed)
      let there = try diff(old.text, new.text).changes
      let back = try diff(new.text, old.text).changes
      let pair = Comment(rawValue: "\(old.text)\n\(new.text)")
      let mirrored = back.map { "\($0.kind.mirrored.rawValue) \($0.newPointer)|\($0.oldPointer) \($0.name ?? "")" }
      let direct = there.map { "\($0.kind.rawValue) \($0.oldPointer)|\($0.newPointer) \($0.name ?? "")" }
      #expect(direct.sorted() == mirrored.sorted(), pair)
    }
  }

  @Test("is told by pointers that lead to the values of the change")
  func pointers() throws {
    for seed in 0..<300 {
      let (old, new) = pair(seed)
      let (before, after) = try (schema(old.text), schema(new.text))
      for change in SchemaDiff(old: before, new: after).changes {
        let pair = Comment(rawValue: "\(change.line)\n\(old.text)\n\(new.text)")
        let was = before.document.root.value(at: change.oldPointer)
        let now = after.document.root.value(at: change.newPointer)
        #expect(was != nil && now != nil, pair)
        if let value = change.old { #expect(value == was, pair) }
        if let value = change.new { #expect(value == now, pair) }
      }
    }
  }

  private func pair(_ seed: Int) -> (SchemaTree, SchemaTree) {
    var generator = SchemaGenerator(seed: seed)
    let old = generator.schema()
    return (old, seed.isMultiple(of: 2) ? generator.mutated(old) : generator.schema())
  }

  private func form(_ tree: SchemaTree) throws -> [UInt8] { try StructureForm.bytes(of: schema(tree.text)) }
}
