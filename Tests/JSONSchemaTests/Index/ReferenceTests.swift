import JSONModel
import JSONSchema
import Testing

@Suite("A reference")
struct ReferenceTests {
  /// What `items` of a schema comes down to: a place, or `?` and the URI that stays open.
  private func target(_ text: String, _ dialect: Dialect) throws -> String? {
    let graph = try SchemaDocument(JSONDocument(parsing: text), dialect: dialect).graph
    return graph.root.edge(.items).map { edge in
      let node = graph.nodes[edge.target]
      return if case .unresolved(let uri) = node.form { "?" + uri } else { node.path }
    }
  }

  @Test(
    "finds its schema inside the document",
    arguments: [
      (##"{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"type":"null"}}}"##, "/$defs/a"),
      (##"{"items":{"$ref":"#/$defs/a%25b~1c"},"$defs":{"a%b/c":{"type":"null"}}}"##, "/$defs/a%b~1c"),
      (##"{"type":"array","items":{"$ref":"#"}}"##, ""),
      (##"{"items":{"$ref":"#here"},"$defs":{"a":{"$anchor":"here","type":"null"}}}"##, "/$defs/a"),
      (##"{"items":{"$ref":"#/parts/a"},"parts":{"a":{"type":"null"}}}"##, "/parts/a"),
      (##"{"$id":"https://example.org/r","items":{"$ref":"s"},"$defs":{"a":{"$id":"s","type":"null"}}}"##, "/$defs/a"),
      (
        ##"{"$id":"https://example.org/x/r","items":{"$ref":"/s#/$defs/b"},"$defs":{"a":{"$id":"../s","$defs":{"b":{"type":"null"}}}}}"##,
        "/$defs/a/$defs/b"
      ),
      (
        ##"{"items":{"$ref":"urn:x:y#z"},"$defs":{"a":{"$id":"urn:x:y","$defs":{"b":{"$anchor":"z","type":"null"}}}}}"##,
        "/$defs/a/$defs/b"
      ),
      (
        ##"{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"allOf":[{"type":"null"}]}}}"##,
        "/$defs/b/allOf/0"
      ),
      (##"{"items":{"$dynamicRef":"#a"},"$defs":{"a":{"$anchor":"a","type":"null"}}}"##, "/$defs/a"),
    ])
  func found(text: String, path: String) throws { #expect(try target(text, .draft202012) == path) }

  @Test(
    "of draft-07 finds names in $id, and its siblings are silent",
    arguments: [
      (##"{"items":{"$ref":"#here"},"definitions":{"a":{"$id":"#here","type":"null"}}}"##, "/definitions/a"),
      (
        ##"{"$id":"https://e.org/r","items":{"$id":"https://f.org/","$ref":"s"},"definitions":{"a":{"$id":"s","type":"null"}}}"##,
        "/definitions/a"
      ),
      (
        ##"{"items":{"$ref":"#/definitions/a","type":"string"},"definitions":{"a":{"type":"null"}}}"##, "/definitions/a"
      ),
    ])
  func old(text: String, path: String) throws { #expect(try target(text, .draft7) == path) }

  @Test(
    "that leads nowhere in the document stays open",
    arguments: [
      (##"{"items":{"$ref":"#/$defs/b"}}"##, "?#/$defs/b"),
      (##"{"items":{"$ref":"other.json#/a"}}"##, "?other.json#/a"),
      (##"{"$id":"https://example.org/x/r","items":{"$ref":"../o"}}"##, "?https://example.org/o"),
      (##"{"items":{"$ref":"#/required"},"required":["a"]}"##, "?#/required"),
      (##"{"items":{"$ref":"#%FF"}}"##, "?#%FF"),
    ])
  func open(text: String, uri: String) throws { #expect(try target(text, .draft202012) == uri) }
}
