import Testing

@testable import JSONSchema

@Suite("A keyword")
struct KeywordTests {
  private func recognised(_ name: String) -> Keyword? {
    Array(name.utf8).withUnsafeBufferPointer { KeywordRecognition.shared.keyword($0) }
  }

  @Test("is recognised by its name and by no other")
  func recognition() {
    for keyword in Keyword.allCases {
      #expect(recognised(keyword.name) == keyword)
      for near in [keyword.name + "s", String(keyword.name.dropLast()), keyword.name.uppercased(), " " + keyword.name] {
        #expect(recognised(near)?.name == nil || recognised(near)?.name == near, "\(near)")
      }
    }
    #expect(recognised("") == nil && recognised("x") == nil)
  }

  @Test("has the name of the standard")
  func names() {
    #expect(Keyword.schema.name == "$schema" && Keyword.id.name == "$id" && Keyword.legacyID.name == "id")
    #expect(Keyword.if.name == "if" && Keyword.defs.name == "$defs" && Keyword.enum.name == "enum")
    #expect(Set(Keyword.allCases.map(\.name)).count == Keyword.allCases.count)
  }

  @Test("fits with all others into one machine word")
  func width() { #expect(Keyword.allCases.count <= UInt64.bitWidth) }

  @Test("is unknown to the dialects before it")
  func ages() {
    func first(_ keyword: Keyword) -> Dialect? {
      Dialect.allCases.first { KeywordTable.keywords(of: $0).contains(keyword) }
    }
    #expect(first(.not) == .draft4 && first(.const) == .draft6 && first(.if) == .draft7)
    #expect(first(.unevaluatedItems) == .draft201909 && first(.prefixItems) == .draft202012)
    #expect(!KeywordTable.keywords(of: .draft202012).contains(.additionalItems))
    #expect(!KeywordTable.keywords(of: .draft6).contains(.legacyID))
  }

  @Test("is a member of the sets that it is put into")
  func sets() {
    var set: KeywordSet = [.type, .else]
    #expect(set.count == 2 && set.contains(.else) && !set.contains(.if))
    set.insert(.schema)
    #expect(set.intersection([.schema, .if]) == [.schema] && set.isDisjoint(with: [.if, .not]))
    #expect(!set.isEmpty && KeywordSet([]).isEmpty)
  }
}
