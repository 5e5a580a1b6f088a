import JSONModel
import Testing

@testable import JSONSchema

@Suite("Schemas that stand side by side")
struct SchemaNeighboursTests {
  private static func neighbours(_ members: [(String, String)], dialect: Dialect? = nil) throws -> SchemaNeighbours {
    SchemaNeighbours(try members.map { ($0, try JSONDocument(parsing: $1)) }, dialect: dialect)
  }

  @Test("are found at their places and at their identifiers, seen from there")
  func addresses() throws {
    let neighbours = try Self.neighbours([
      ("s/a.json", #"{"$id":"https://e.org/a#"}"#), ("s/b.json", #"{"$id":"named/b"}"#), ("s/c.json", "true"),
    ])
    for uri in ["s/a.json", "https://e.org/a", "s/b.json", "s/named/b", "s/c.json"] {
      #expect(neighbours.document(at: uri) != nil, "\(uri)")
    }
    for uri in ["a.json", "named/b", "", "https://e.org/"] {
      #expect(neighbours.document(at: uri) == nil && neighbours.claimants(of: uri) == nil, "\(uri)")
    }
  }

  @Test("that claim one address have none, whether they claim it by place or by name")
  func contested() throws {
    let neighbours = try Self.neighbours([
      ("s/a.json", #"{"$id":"x"}"#), ("s/b.json", #"{"$id":"x"}"#), ("s/c.json", #"{"$id":"a.json"}"#),
    ])
    #expect(neighbours.document(at: "s/x") == nil && neighbours.document(at: "s/a.json") == nil)
    #expect(neighbours.claimants(of: "s/x") == ["s/a.json", "s/b.json"])
    #expect(neighbours.claimants(of: "s/a.json") == ["s/a.json", "s/c.json"])
    #expect(neighbours.document(at: "s/b.json") != nil)
  }

  @Test(
    "have the identifier that their dialect reads",
    arguments: [
      (#"{"id":"x"}"#, nil, false), (#"{"id":"x"}"#, Dialect.draft4, true), (#"{"$id":"x"}"#, .draft4, false),
      (#"{"$schema":"http://json-schema.org/draft-04/schema#","id":"x"}"#, nil, true),
      (##"{"$id":"#x"}"##, nil, false), (#"{"$id":""}"#, nil, false), (#"{"$id":7}"#, nil, false), ("[]", nil, false),
      (##"{"$id":"x","$ref":"#"}"##, .draft7, false), (##"{"$id":"x","$ref":"#"}"##, nil, true),
    ] as [(String, Dialect?, Bool)])
  func identifiers(_ text: String, _ dialect: Dialect?, _ isFound: Bool) throws {
    let neighbours = try Self.neighbours([("s/a.json", text)], dialect: dialect)
    #expect((neighbours.document(at: "s/x") != nil) == isFound)
  }

  @Test(
    "are looked for where a document may refer elsewhere",
    arguments: [
      (#"{"$ref":"a"}"#, true), (#"{"a":[{"$dynamicRef":"b#c"}]}"#, true), (#"{"\u0024ref":"a"}"#, true),
      (#"{"$ref":"\u0023a"}"#, true), (##"{"$ref":"#a"}"##, false), (#"{"$ref":""}"#, false), (#"{"$ref":7}"#, false),
      (#""$ref""#, false), (#"["$ref"]"#, false), (#"{"a":{"$ref":{"b":1}},"c":[[],{}]}"#, false), ("true", false),
      (#"{"$recursiveRef":"x"}"#, true), (#"{"$schema":"x","$id":"y"}"#, false),
    ])
  func outward(_ text: String, _ mayRefer: Bool) throws {
    #expect(try JSONDocument(parsing: text).mayReferElsewhere == mayRefer)
  }

  @Test("replace no document that is mapped, and explain no dialect")
  func precedence() throws {
    let mapped = SchemaResources([("https://e.org/a", try JSONDocument(parsing: #"{"type":"null"}"#))])
    let meta = #"{"$id":"https://e.org/meta","$schema":"https://json-schema.org/draft/2020-12/schema"}"#
    let resources = mapped.beside(
      try Self.neighbours([("s/a.json", #"{"$id":"https://e.org/a"}"#), ("s/meta.json", meta)]))
    #expect(resources.target(at: "https://e.org/a")?.root["type"]?.string == "null")
    #expect(resources.target(at: "https://e.org/meta") != nil && resources.document(at: "https://e.org/meta") == nil)
    #expect(resources.target(at: "http://json-schema.org/draft-07/schema")?.root["title"] != nil)
  }

  @Test("take no address over by what stands inside them, and still refer to themselves")
  func takeover() throws {
    let mapped = SchemaResources([("https://e.org/a", try JSONDocument(parsing: #"{"type":"null"}"#))])
    let false1 = #"{"$id":"https://e.org/a","$defs":{"b":{"$id":"https://e.org/b"}}}"#
    let false2 = ##"{"$id":"https://e.org/c","items":{"$ref":"c#/$defs/d"},"$defs":{"d":{"type":"null"}}}"##
    let neighbours = try Self.neighbours([
      ("s/1", false1), ("s/2", false2), ("s/3", #"{"$id":"https://e.org/c"}"#),
      ("s/b", #"{"$id":"https://e.org/b","type":"object"}"#),
    ])
    let text = ##"""
      {"allOf":[{"$ref":"1"},{"$ref":"https://e.org/a"},{"$ref":"https://e.org/b"},{"$ref":"2"},{"$ref":"https://e.org/c"}]}
      """##
    let index = try SchemaIndex(JSONDocument(parsing: text), resources: mapped.beside(neighbours), uri: "s/x")
    func type(_ place: String) throws -> String? {
      let site = try #require(index.site(at: place))
      guard let keyword = index.keyword(.ref, of: site), case .site(let target) = index.target(of: keyword, at: site)
      else { return "none" }
      return index.sites[target].value["type"]?.string
    }
    #expect(try type("/allOf/0") == nil)
    #expect(try type("/allOf/1") == "null")
    #expect(try type("/allOf/2") == "object")
    #expect(try type("/allOf/3") == nil)
    #expect(try type("/allOf/4") == "none")
    let inner = try #require(index.sites.indices.first { index.keyword(.ref, of: $0)?.value.string == "c#/$defs/d" })
    guard case .site(let target) = index.target(of: try #require(index.keyword(.ref, of: inner)), at: inner) else {
      Issue.record("a schema finds itself")
      return
    }
    #expect(index.sites[target].value["type"]?.string == "null")
  }

  @Test("are followed up to a number of them")
  func many() throws {
    let members = (1...2_000).map { ("s/\($0)", #"{"$ref":"\#($0 + 1)"}"#) }
    let index = try SchemaIndex(
      JSONDocument(parsing: #"{"$ref":"1"}"#), resources: SchemaResources.none.beside(try Self.neighbours(members)),
      uri: "s/0")
    #expect(index.reachedDocuments.count == 1_024 && index.hasUnresolvedReferences)
  }
}
