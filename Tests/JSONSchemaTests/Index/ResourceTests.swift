import JSONModel
import JSONSchema
import Testing

@Suite("A reference into another document")
struct ResourceTests {
  @Test("finds the document by its address or its own identifier, and what is inside it")
  func found() throws {
    let index = try index(
      ##"""
      {"allOf":[{"$ref":"http://e.org/a"},{"$ref":"http://e.org/named#x"},{"$ref":"http://e.org/a#/$defs/y"},
                {"$ref":"http://e.org/inner"},{"$ref":"http://e.org/a#/free/place"}]}
      """##, nil,
      [
        (
          "http://e.org/a",
          ##"{"$id":"named","$defs":{"x":{"$anchor":"x"},"y":{"$ref":"b"},"z":{"$id":"inner"}},"free":{"place":{}}}"##
        ),
        ("http://e.org/b", #"{"type":"null"}"#),
      ])
    #expect(index.target("/allOf/0") == "http://e.org/named#")
    #expect(index.target("/allOf/1") == "http://e.org/named#/$defs/x")
    #expect(index.target("/allOf/2") == "http://e.org/named#/$defs/y")
    #expect(index.target("/allOf/3") == "http://e.org/inner#/$defs/z")
    #expect(index.target("/allOf/4") == "http://e.org/named#/free/place")
    #expect(index.reachedDocuments.map(\.uri) == ["http://e.org/a", "http://e.org/b"])
  }

  @Test("reads only the documents that are reached")
  func lazy() throws {
    let others = [("http://e.org/a", #"{"type":7}"#), ("http://e.org/b", "{}")]
    let index = try index(##"{"$ref":"http://e.org/b"}"##, nil, others)
    #expect(index.sites.count == 2 && index.resourceCount == 2)
  }

  @Test("leads back to the document itself by its identifier")
  func back() throws {
    let index = try index(
      ##"{"$id":"http://e.org/r","items":{"$ref":"a"}}"##, nil,
      [("http://e.org/a", ##"{"not":{"$ref":"r#/items"}}"##), ("http://e.org/r", "true")])
    let inner = try #require(index.sites.indices.first { index.keyword(.ref, of: $0)?.value.string == "r#/items" })
    let keyword = try #require(index.keyword(.ref, of: inner))
    #expect(index.target(of: keyword, at: inner) == .site(try #require(index.site(at: "/items"))))
  }

  @Test("that is broken stays open and takes nothing else with it")
  func broken() throws {
    let others = [
      ("http://e.org/bad", ##"{"$defs":{"a":{"$anchor":"a"},"b":{"type":7}}}"##), ("http://e.org/list", "[]"),
      ("http://e.org/part", ##"{"free":{"good":{"type":"null"},"bad":{"not":{"type":7,"$id":"x"}}}}"##),
    ]
    let index = try index(
      ##"""
      {"allOf":[{"$ref":"http://e.org/bad"},{"$ref":"http://e.org/bad#a"},{"$ref":"http://e.org/list"},
                {"$ref":"http://e.org/part#/free/bad"},{"$ref":"http://e.org/part#/free/bad/not"},
                {"$ref":"http://e.org/part#/free/good"},{"$ref":"http://e.org/x"},{"$ref":"http://e.org/gone#/a"}]}
      """##, nil, others)
    let targets = (0..<8).map { index.target("/allOf/\($0)") }
    #expect(
      targets == [
        "?http://e.org/bad", "?http://e.org/bad#a", "?http://e.org/list", "?http://e.org/part#/free/bad",
        "?http://e.org/part#/free/bad/not", "http://e.org/part#/free/good", "?http://e.org/x", "?http://e.org/gone#/a",
      ])
    #expect(index.reachedDocuments.map(\.uri) == ["http://e.org/part"])
  }

  @Test("reads one without $schema by the dialect of the reference, and another by its own")
  func dialects() throws {
    let others = [
      ("http://e.org/plain", #"{"$defs":{},"definitions":{}}"#),
      ("http://e.org/new", #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{}}"#),
    ]
    let index = try index(
      ##"{"allOf":[{"$ref":"http://e.org/plain"},{"$ref":"http://e.org/new"}]}"##, .draft7, others)
    let names = index.sites.indices.filter { !index.isInDocument($0) }.map {
      index.keywords(of: $0).map(\.keyword.name)
    }
    #expect(names == [["definitions"], ["$schema", "$defs"]])
  }

  @Test("finds every published metaschema, under either scheme", arguments: Dialect.allCases)
  func metaschemas(dialect: Dialect) throws {
    for uri in [dialect.uri, "https" + dialect.uri.drop { $0 != ":" }] {
      let index = try index(##"{"$ref":"\##(uri)"}"##, dialect)
      #expect(index.target("")?.hasPrefix("?") == false)
      for site in index.sites.indices {
        for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
          guard let keyword = index.keyword(name, of: site) else { continue }
          if case .unresolved(let uri) = index.target(of: keyword, at: site) { Issue.record("\(uri) is not known") }
        }
      }
      #expect(index.reachedDocuments.isEmpty && index.unguardedLoop() == nil)
    }
  }

  @Test("cannot be led astray by a document that takes a metaschema's address")
  func metaschemaFirst() throws {
    let index = try index(
      ##"{"$ref":"http://json-schema.org/draft-07/schema#"}"##, .draft7,
      [("http://json-schema.org/draft-07/schema", "true")])
    #expect(index.sites[1].value.kind == .object)
  }
}
