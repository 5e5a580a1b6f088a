import JSONSchema
import Testing

@Suite("An identifier")
struct IdentifierTests {
  @Test(
    "is $id, and id in draft-04 alone",
    arguments: [
      (Dialect.draft4, "/definitions/old", "?http://e.org/new"), (.draft6, "?http://e.org/old", "/definitions/new"),
      (.draft7, "?http://e.org/old", "/definitions/new"), (.draft201909, "?http://e.org/old", "/definitions/new"),
      (.draft202012, "?http://e.org/old", "/definitions/new"),
    ])
  func keyword(dialect: Dialect, old: String, new: String) throws {
    let index = try index(
      ##"""
      {"id":"http://e.org/r","$id":"http://e.org/r","allOf":[{"$ref":"old"},{"$ref":"new"}],
       "definitions":{"old":{"id":"old"},"new":{"$id":"new"}}}
      """##, dialect)
    #expect(index.target("/allOf/0") == old)
    #expect(index.target("/allOf/1") == new)
  }

  @Test("changes the base of what is inside it, step by step")
  func scopes() throws {
    let index = try index(
      ##"""
      {"$id":"http://e.org/a/r","$defs":{
        "b":{"$id":"b/","$defs":{"c":{"$id":"c","items":{"$ref":"../d"},"not":{"$ref":"#"}}}},
        "d":{"$id":"/a/d"}, "e":{"$id":"urn:uuid:1","not":{"$ref":"#/$defs/f"},"$defs":{"f":{}}}}}
      """##)
    #expect(index.target("/$defs/b/$defs/c/items") == "/$defs/d")
    #expect(index.target("/$defs/b/$defs/c/not") == "/$defs/b/$defs/c")
    #expect(index.target("/$defs/e/not") == "/$defs/e/$defs/f")
    #expect(
      (0..<index.resourceCount).map(index.uri(ofResource:)).sorted() == [
        "http://e.org/a/b/", "http://e.org/a/b/c", "http://e.org/a/d", "http://e.org/a/r", "urn:uuid:1",
      ])
  }

  @Test(
    "is none where no schema is",
    arguments: [
      #""enum":[{"$id":"x"}]"#, #""const":{"$id":"x"}"#, #""default":{"$id":"x"}"#, #""unknown":{"$id":"x"}"#,
      #""properties":{"$id":{}}"#, #""examples":[{"$id":"x"}]"#,
    ])
  func noSchema(member: String) throws {
    #expect(try index(##"{"items":{"$ref":"x"},\##(member)}"##, .draft7).target("/items") == "?x")
  }

  @Test(
    "beside a $ref counts since 2019-09 only", arguments: [(Dialect.draft7, "?x"), (.draft201909, "/definitions/a")])
  func besideReference(dialect: Dialect, target: String) throws {
    let text = ##"{"items":{"$ref":"x"},"definitions":{"a":{"$id":"x","$ref":"#/definitions/b"},"b":{}}}"##
    #expect(try index(text, dialect).target("/items") == target)
  }

  @Test("that is only a fragment names an anchor up to draft-07")
  func fragment() throws {
    let text = ##"""
      {"$id":"http://e.org/r","allOf":[{"$ref":"#a"},{"$ref":"s#b"},{"$ref":"#b"}],
       "definitions":{"a":{"$id":"#a"},"b":{"$id":"s#b"}}}
      """##
    let old = try index(text, .draft7)
    #expect(old.target("/allOf/0") == "/definitions/a")
    #expect(old.target("/allOf/1") == "/definitions/b")
    #expect(old.target("/allOf/2") == "?http://e.org/r#b")
    #expect(try index(text, .draft201909).target("/allOf/0") == "?http://e.org/r#a")
  }

  @Test("of a resource bounds its anchors")
  func anchors() throws {
    let index = try index(
      ##"""
      {"$id":"http://e.org/r","allOf":[{"$ref":"#a"},{"$ref":"s#a"},{"$ref":"s#c"}],
       "$defs":{"s":{"$id":"s","$defs":{"a":{"$anchor":"a"}}},"a":{"$anchor":"a"},"again":{"$anchor":"a"},
                "c":{"$anchor":"c"}}}
      """##)
    #expect(index.target("/allOf/0") == "/$defs/a")
    #expect(index.target("/allOf/1") == "/$defs/s/$defs/a")
    #expect(index.target("/allOf/2") == "?http://e.org/s#c")
  }

  @Test("with a $schema of its own changes the dialect inside, and $schema alone does not")
  func embeddedDialect() throws {
    let index = try index(
      ##"""
      {"$defs":{"old":{"$id":"http://e.org/o","$schema":"http://json-schema.org/draft-04/schema#","const":1},
                "older":{"id":"http://e.org/p","$schema":"http://json-schema.org/draft-04/schema#","minimum":1,
                         "exclusiveMinimum":true,"const":1},
                "same":{"$schema":"http://json-schema.org/draft-07/schema#","prefixItems":[true]}}}
      """##)
    #expect(index.names(at: "/$defs/old") == ["$id", "$schema", "const"])
    #expect(index.names(at: "/$defs/older") == ["id", "$schema", "minimum", "exclusiveMinimum"])
    #expect(index.names(at: "/$defs/same") == ["$schema", "prefixItems"])
  }

  @Test("may be the address of the document, where it has none itself")
  func address() throws {
    let text = ##"{"items":{"$ref":"b.json"},"not":{"$ref":"a.json#/items"}}"##
    let index = try index(text, nil, [("http://e.org/b.json", "{}")], uri: "http://e.org/a.json#x")
    #expect(index.target("/items") == "http://e.org/b.json#")
    #expect(index.target("/not") == "/items")
  }
}
