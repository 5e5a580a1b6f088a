package import JSONModel

/// A keyword of a schema with its value, whose shape is the one that the dialect demands.
package struct SchemaKeyword: Sendable {
  /// Which keyword it is.
  package let keyword: Keyword
  /// The value as written.
  package let value: JSONValue
  let record: KeywordRecord

  init(_ record: KeywordRecord, in document: JSONDocument) {
    keyword = record.keyword
    value = document.value(atWord: Int(record.word))
    self.record = record
  }
}

extension SchemaIndex {
  /// The keywords of a site that its dialect knows, in the order of the document.
  ///
  /// Beside a `$ref` that hides its siblings (up to draft-07, Core §8.3) only that and `definitions` are among them.
  ///
  /// An array rather than a view, since other targets walk arrays at full speed.
  package func keywords(of site: Int) -> ContiguousArray<SchemaKeyword> {
    let range = tables.sites[site].keywordRange
    guard !range.isEmpty else { return [] }
    let document = tables.document(of: site)
    var keywords: ContiguousArray<SchemaKeyword> = []
    keywords.reserveCapacity(range.count)
    for number in range { keywords.append(SchemaKeyword(tables.keywords[number], in: document)) }
    return keywords
  }

  /// The keyword of a site, `nil` where it is absent, unknown to the dialect, or hidden. Cost: linear in the keywords
  /// of the site where it is there, else constant.
  package func keyword(_ keyword: Keyword, of site: Int) -> SchemaKeyword? {
    let record = tables.sites[site]
    guard record.keywords.contains(keyword) else { return nil }
    let number = record.keywordRange.first { tables.keywords[$0].keyword == keyword }
    return number.map { SchemaKeyword(tables.keywords[$0], in: tables.document(of: site)) }
  }

  /// The set of the keywords that ``keywords(of:)`` lists.
  package func keywordSet(of site: Int) -> KeywordSet { tables.sites[site].keywords }
}
