import JSONModel
import JSONSchema
import Testing

@Suite("A metaschema that is at hand")
struct VocabularyTests {
  private let text = #"{"$schema":"http://e.org/meta","type":"null","properties":{},"unevaluatedItems":{},"title":"x"}"#

  private func metaschema(_ vocabularies: String, dialect: String = "2020-12") -> [(String, String)] {
    let schema = "https://json-schema.org/draft/\(dialect)/schema"
    return [("http://e.org/meta", #"{"$schema":"\#(schema)","$vocabulary":{\#(vocabularies)}}"#)]
  }

  private func vocabulary(_ name: String, _ dialect: String = "2020-12", isRequired: Bool = true) -> String {
    #""https://json-schema.org/draft/\#(dialect)/vocab/\#(name)":\#(isRequired)"#
  }

  @Test("decides which keywords count")
  func vocabularies() throws {
    let some = metaschema(vocabulary("core") + "," + vocabulary("applicator", isRequired: false))
    #expect(try index(text, nil, some).names(at: "") == ["$schema", "properties"])
    let all = ["core", "applicator", "unevaluated", "validation", "meta-data"].map { vocabulary($0) }
    #expect(
      try index(text, nil, metaschema(all.joined(separator: ","))).names(at: "") == [
        "$schema", "type", "properties", "unevaluatedItems", "title",
      ])
  }

  @Test("of 2019-09 has the unevaluated keywords among the applicators")
  func older() throws {
    let applicators = metaschema(vocabulary("applicator", "2019-09"), dialect: "2019-09")
    #expect(try index(text, nil, applicators).names(at: "") == ["$schema", "properties", "unevaluatedItems"])
  }

  @Test("without $vocabulary gives all keywords of its dialect, found through other metaschemas if need be")
  func chain() throws {
    let others = [
      ("http://e.org/meta", #"{"$schema":"http://e.org/between"}"#),
      ("http://e.org/between", #"{"$schema":"http://json-schema.org/draft-06/schema#"}"#),
    ]
    let index = try index(text, nil, others)
    #expect(index.sites[0].dialect == .draft6 && index.unknownDialect == nil)
  }

  @Test(
    "is unknown where it requires what nobody knows, or describes itself",
    arguments: [
      #"{"$schema":"http://e.org/meta"}"#, #"{}"#, "true",
      #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"http://e.org/vocab":true}}"#,
    ])
  func unknown(metaschema: String) throws {
    let index = try index(text, nil, [("http://e.org/meta", metaschema)])
    #expect(index.unknownDialect == "http://e.org/meta" && index.sites[0].dialect == .standard)
    let configured = try SchemaIndex(JSONDocument(parsing: text), dialect: .draft7)
    #expect(configured.unknownDialect == nil && configured.sites[0].dialect == .draft7)
  }

  @Test("may list a vocabulary that nobody knows as optional")
  func optional() throws {
    let index = try index(text, nil, metaschema(vocabulary("validation") + #","http://e.org/vocab":false"#))
    #expect(index.unknownDialect == nil && index.names(at: "") == ["$schema", "type"])
  }

  @Test("and is unknown for an embedded resource is told apart from the root's")
  func embedded() throws {
    let index = try index(##"{"$defs":{"a":{"$id":"http://e.org/a","$schema":"http://e.org/odd"}}}"##)
    #expect(index.unknownDialect == nil && index.unknownDialects == ["http://e.org/odd"])
  }
}
