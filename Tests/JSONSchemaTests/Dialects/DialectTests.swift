import JSONSchema
import Testing

@Suite("Dialect")
struct DialectTests {
  @Test("is known by its URI with or without an empty fragment", arguments: Dialect.allCases)
  func uri(dialect: Dialect) {
    let bare = dialect.uri.hasSuffix("#") ? String(dialect.uri.dropLast()) : dialect.uri
    #expect(Dialect(uri: bare) == dialect)
    #expect(Dialect(uri: bare + "#") == dialect)
  }

  @Test("is not guessed from a URI that is none", arguments: ["", "#", "http://json-schema.org/schema#", "draft-07"])
  func unknown(uri: String) { #expect(Dialect(uri: uri) == nil) }
}
