import JSONModel

/// A schema directly inside a keyword's value.
package struct SchemaChild: Sendable {
  /// The number of the schema.
  package let site: Int
  private let place: Place

  enum Place: Sendable {
    /// The keyword's value itself.
    case whole
    case element(Int)
    /// A member of the keyword's value, by the index of its name on the document's tape.
    case member(JSONDocument, name: Int)
  }

  init(site: Int, place: Place) {
    self.site = site
    self.place = place
  }

  /// The step from the keyword's value to the schema: a member name or the text of an index, `nil` where the schema is
  /// the value. Made at each call.
  package var token: String? {
    switch place {
    case .whole: nil
    case .element(let index): String(index)
    case .member(let document, let name): document.name(atWord: name)
    }
  }

  /// What `body` makes of the decoded UTF-8 of the member name, `nil` where there is none.
  package func withName<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard case .member(let document, let name) = place else { return nil }
    return document.withName(atWord: name, body)
  }
}

extension SchemaIndex {
  /// The schemas directly inside a keyword's value, in the order of the document.
  package func children(of keyword: SchemaKeyword) -> ContiguousArray<SchemaChild> {
    let range = keyword.record.childRange
    guard !range.isEmpty else { return [] }
    let document = tables.document(of: Int(tables.children[range.lowerBound]))
    let kind = keyword.value.kind
    var children: ContiguousArray<SchemaChild> = []
    children.reserveCapacity(range.count)
    for number in range {
      let site = Int(tables.children[number])
      let word = Int(tables.sites[site].word)
      let place: SchemaChild.Place =
        switch kind {
        case .array: .element(number - range.lowerBound)
        case .object where word != keyword.value.wordIndex: .member(document, name: word - 1)
        default: .whole
        }
      children.append(SchemaChild(site: site, place: place))
    }
    return children
  }
}
