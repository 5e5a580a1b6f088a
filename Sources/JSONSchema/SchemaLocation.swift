import JSONModel

/// One place of a document where a schema stands, with what its surroundings say about it.
struct SchemaLocation {
  /// The JSON Pointer text of the place.
  let path: String
  let value: JSONValue
  /// The dialect of the resource that the place belongs to.
  let dialect: Dialect
  /// The base URI, which is the URI of the resource.
  let base: String
  /// The schemas that stand directly inside, in document order.
  var children: [Child] = []

  /// A schema inside another one, at `/keyword` or `/keyword/token`.
  struct Child {
    let keyword: String
    let token: String?
    let location: Int
  }

  /// The keywords that the dialect knows, in document order; beside a `$ref` that hides its siblings only the definitions.
  let keywords: [Keyword]
  /// Whether keywords beside `$ref` count for nothing here.
  let hidesSiblings: Bool

  struct Keyword {
    let name: String
    let value: JSONValue
    let shape: KeywordShape
  }

  init(path: String, value: JSONValue, dialect: Dialect, base: String) {
    self.path = path
    self.value = value
    self.dialect = dialect
    self.base = base
    let shapes = KeywordTable.shapes(in: dialect)
    let known = (value.object.map(Array.init) ?? []).compactMap { name, value in
      shapes[name].map { Keyword(name: name, value: value, shape: $0) }
    }
    hidesSiblings = dialect.referenceHidesSiblings && known.contains { $0.name == "$ref" && $0.value.kind == .string }
    keywords = hidesSiblings ? known.filter { $0.name == "$ref" || $0.name == "definitions" } : known
  }

  /// What a keyword says here, where the dialect knows it and no `$ref` hides it.
  func value(of keyword: String) -> JSONValue? { keywords.first { $0.name == keyword }?.value }

  /// The references of all kinds that stand here.
  var references: [String] {
    keywords.compactMap { ["$ref", "$dynamicRef", "$recursiveRef"].contains($0.name) ? $0.value.string : nil }
  }
}
