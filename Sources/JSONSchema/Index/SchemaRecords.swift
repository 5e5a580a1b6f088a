/// One schema of the index: plain numbers, so that a table of them is one block of memory.
struct SiteRecord {
  /// The index of the schema on its document's tape.
  let word: Int32
  /// The schema around this one, negative for the root of a document: that in whose keyword it stands, or the root of
  /// the resource where only a reference finds it.
  let parent: Int32
  /// The resource that the schema belongs to.
  var resource: Int32
  /// The number of its first keyword; the others follow.
  var firstKeyword: Int32 = 0
  /// Its keywords; an object names each once, so their number is the set's.
  var keywords: KeywordSet = []

  var keywordRange: Range<Int> { Int(firstKeyword)..<Int(firstKeyword) + keywords.count }
}

/// One keyword of a schema.
struct KeywordRecord {
  let keyword: Keyword
  /// The index of the value on the document's tape.
  let word: Int32
  /// The number of the first schema inside the value in the list of children; for a reference, of its target.
  var first: Int32 = 0
  /// The number of schemas inside the value.
  var count: Int32 = 0

  var childRange: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// One schema resource: a schema with a URI of its own, and what is inside it (2020-12 Core §4.3.5).
struct ResourceRecord {
  /// The number of the document that the resource stands in.
  let document: Int
  /// The schema that is the resource's root.
  let root: Int
  /// The URI without fragment; empty where nothing names the document.
  var uri: String
  let rules: DialectRules
}

/// What a resource's `$schema` decides: the dialect, and which of its keywords count.
struct DialectRules: Equatable {
  let dialect: Dialect
  /// The keywords of the dialect without those whose vocabulary the metaschema leaves out.
  let keywords: KeywordSet

  init(_ dialect: Dialect) { self.init(dialect, keywords: KeywordTable.keywords(of: dialect)) }

  init(_ dialect: Dialect, keywords: KeywordSet) {
    self.dialect = dialect
    self.keywords = keywords
  }
}

/// A plain name inside a resource.
struct AnchorKey: Hashable {
  let resource: Int
  let name: ExactText
}
