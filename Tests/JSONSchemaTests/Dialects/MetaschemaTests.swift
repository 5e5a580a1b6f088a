import JSONModel
import Testing

@testable import JSONSchema

@Suite("The published metaschemas")
struct MetaschemaTests {
  private let texts: [(Dialect, [(path: String, text: String)])] = [
    (.draft4, Metaschemas.draft4), (.draft6, Metaschemas.draft6), (.draft7, Metaschemas.draft7),
    (.draft201909, Metaschemas.draft201909),
    (.draft202012, Metaschemas.draft202012 + Metaschemas.draft202012Vocabularies),
  ]

  @Test("are all at hand at the address that they give themselves, and well-formed by their own rules")
  func atHand() throws {
    for (dialect, texts) in texts {
      for (path, text) in texts {
        let document = try JSONDocument(parsing: text)
        #expect(document.root["$schema"]?.string.flatMap { Dialect(uri: $0) } == dialect, "\(path)")
        let identifier = try #require((document.root["$id"] ?? document.root["id"])?.string)
        let address = URIReference(identifier).resource
        #expect(address.hasSuffix("/" + path))
        #expect(Metaschemas.document(at: address)?.root == document.root)
        let index = try SchemaIndex(document)
        #expect(index.sites[0].dialect == dialect)
        #expect(index.unknownDialects.isEmpty)
      }
    }
    #expect(texts.map { $0.1.count } == [1, 1, 1, 7, 9])
  }

  @Test("give each dialect all its keywords", arguments: [Dialect.draft201909, .draft202012])
  func vocabularies(dialect: Dialect) throws {
    // a metaschema of one's own that lists what the published one lists means the same
    let published = try #require(Metaschemas.document(at: dialect.uri))
    let listed = try #require(published.root["$vocabulary"])
    let own = #"{"$schema":"\#(dialect.uri)","$vocabulary":\#(CanonicalJSON.text(of: listed))}"#
    let resources = SchemaResources([("http://e.org/meta", try JSONDocument(parsing: own))])
    let rules = try #require(DialectRules(metaschema: "http://e.org/meta", in: resources))
    #expect(rules == DialectRules(dialect))
  }

  @Test(
    "are not found at other addresses", arguments: ["", "http://json-schema.org/draft-07/other", "draft-07/schema"])
  func elsewhere(uri: String) { #expect(Metaschemas.document(at: uri) == nil) }
}
