import JSONModel
import JSONSchema
import Testing

@Suite("A schema index")
struct SchemaIndexTests {
  @Test("lists the keywords that the dialect knows, in the order of the document")
  func keywords() throws {
    let text = #"{"type":"object","x":{},"const":1,"if":true,"minimum":1,"prefixItems":[true],"id":"a"}"#
    #expect(try index(text, .draft4).names(at: "") == ["type", "minimum", "id"])
    #expect(try index(text, .draft6).names(at: "") == ["type", "const", "minimum"])
    #expect(try index(text, .draft7).names(at: "") == ["type", "const", "if", "minimum"])
    #expect(try index(text, .draft202012).names(at: "") == ["type", "const", "if", "minimum", "prefixItems"])
  }

  @Test("recognises names however they are spelled")
  func spelling() throws {
    let text = ##"{"\u0074ype":"null","\u0024ref":"#","typ\u0065s":1,"Type":2,"":3}"##
    #expect(try index(text).names(at: "") == ["type", "$ref"])
  }

  @Test("knows the place of each site")
  func places() throws {
    let text = ##"""
      {"properties":{"a/b":{"items":{"anyOf":[true,{"not":{}}]}},"":{"$ref":"#/x/y/0"}},"x":{"y":[{"items":{}}]},
       "dependencies":{"a":["b"],"c":{"if":{}}},"items":[{},{}],"additionalProperties":false}
      """##
    let index = try index(text, .draft7)
    let places = index.sites.indices.map { index.pointer(of: $0).description }
    #expect(
      Set(places) == [
        "", "/properties/a~1b", "/properties/a~1b/items", "/properties/a~1b/items/anyOf/0",
        "/properties/a~1b/items/anyOf/1", "/properties/a~1b/items/anyOf/1/not", "/properties/", "/x/y/0",
        "/x/y/0/items", "/dependencies/c", "/dependencies/c/if", "/items/0", "/items/1", "/additionalProperties",
      ])
    #expect(places.count == Set(places).count)
    #expect(index.sites.indices.filter(index.isOutsider).map { index.pointer(of: $0).description } == ["/x/y/0"])
    for site in index.sites.indices {
      #expect(index.sites[0].value.value(at: index.pointer(of: site)) == index.sites[site].value)
    }
  }

  @Test("gives the children of a keyword with their tokens")
  func children() throws {
    let index = try index(#"{"properties":{"b":{},"a\n":true},"items":{},"allOf":[{},{}],"required":["a"]}"#)
    let children = index.keywords(of: 0).map { index.children(of: $0) }
    #expect(children.map { $0.map(\.token) } == [["b", "a\n"], [nil], ["0", "1"], []])
    let names = children[0].map { $0.withName { String(decoding: $0, as: UTF8.self) } }
    #expect(names == ["b", "a\n"])
    #expect(index.keyword(.items, of: 0)?.value.kind == .object)
    #expect(index.keyword(.not, of: 0) == nil)
  }

  @Test("reads a schema once that two references find one inside the other")
  func overlap() throws {
    let text = ##"{"allOf":[{"$ref":"#/x/properties/a"},{"$ref":"#/x"}],"x":{"properties":{"a":{"type":"null"}}}}"##
    let index = try index(text)
    #expect(index.target("/allOf/0") == "/x/properties/a" && index.target("/allOf/1") == "/x")
    #expect(index.sites.count == 5)
    let outer = try #require(index.site(at: "/x"))
    let properties = try #require(index.keyword(.properties, of: outer))
    #expect(index.children(of: properties).map(\.site) == [index.site(at: "/x/properties/a")])
  }

  @Test("agrees with itself on the set and the list of keywords")
  func sets() throws {
    let index = try index(##"{"$ref":"#","definitions":{"a":{}},"type":"null","title":"x"}"##, .draft7)
    #expect(index.names(at: "") == ["$ref", "definitions"])
    #expect(index.keywordSet(of: 0) == [.definitions, .ref])
  }
}
