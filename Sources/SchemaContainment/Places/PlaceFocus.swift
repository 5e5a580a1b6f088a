import JSONModel
import JSONSchema

/// What of a schema counts for one place: the keywords whose rejections the place explains.
struct PlaceFocus {
  let place: ReaderPlace
  /// The keywords that count, of schemas that count in part.
  private(set) var keywords: [Int: KeywordSet] = [:]
  /// The schemas that count with all that they say: those at the place or below it.
  private(set) var whole: Set<Int> = []

  init(_ place: ReaderPlace, in index: SchemaIndex) {
    self.place = place
    let tokens = place.pointer.tokens
    var site = 0
    var depth = 0
    while let next = enter(site, at: tokens[..<depth], in: index) { (site, depth) = next }
  }

  /// The schemas that count, in whole or in part.
  var sites: Set<Int> { whole.union(keywords.keys) }

  /// Whether what counts is one keyword that leads to no schema on the way, or schemas with all in them.
  var isSingle: Bool {
    let unevaluated: KeywordSet = [.unevaluatedProperties, .unevaluatedItems]
    guard keywords.values.allSatisfy(unevaluated.isDisjoint) else { return false }
    let leaves = keywords.values.map { $0.intersection(PlaceLowering.leaves) }.filter { !$0.isEmpty }
    return whole.isEmpty ? leaves.map(\.count) == [1] : leaves.isEmpty && !place.isEnclosure
  }

  /// Notes what counts of a schema on the document's way to the place; the next schema on it and its depth, if there is one.
  private mutating func enter(
    _ site: Int, at path: ArraySlice<String>, in index: SchemaIndex
  ) -> (site: Int, depth: Int)? {
    let tokens = place.pointer.tokens
    var next: (site: Int, depth: Int)?
    for keyword in index.keywords(of: site) {
      let name = keyword.keyword.name
      let children = index.children(of: keyword)
      if place.explains(path + [name]) { keywords[site, default: []].insert(keyword.keyword) }
      for child in children {
        let inner = path + [name] + (child.token.map { [$0] } ?? [])
        if counts(child.site, at: inner, in: index) {
          addWhole(child.site, in: index)
        } else if tokens.starts(with: inner) {
          next = (child.site, inner.count)
        }
      }
    }
    return next
  }

  /// Whether all that a schema says counts.
  private func counts(_ site: Int, at path: ArraySlice<String>, in index: SchemaIndex) -> Bool {
    index.sites[site].value.kind == .boolean ? place.explains(path) : place.explainsAll(in: path)
  }

  private mutating func addWhole(_ site: Int, in index: SchemaIndex) {
    var pending = [site]
    while let site = pending.popLast() {
      guard whole.insert(site).inserted else { continue }
      for keyword in index.keywords(of: site) { pending += index.children(of: keyword).map(\.site) }
    }
  }
}
