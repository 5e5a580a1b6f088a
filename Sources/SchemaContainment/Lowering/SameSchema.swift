import JSONModel
import JSONSchema

/// The comparison of two schemas keyword by keyword, annotations left out: those that pass mean the same, whatever their
/// keywords mean, in an unknown dialect too.
///
/// Everything else must be equal: identifiers, anchors, references as texts, definitions that nothing uses. Unknown keywords
/// are left out only in a known dialect, and only where no reference leads into one. Cost: linear.
struct SameSchema {
  private let old: SchemaIndex
  private let new: SchemaIndex

  init(_ old: SchemaIndex, _ new: SchemaIndex) {
    self.old = old
    self.new = new
  }

  /// Whether the schemas are the same but for annotations.
  var holds: Bool {
    if old.sites[0].value == new.sites[0].value { return old.resolvesLike(new) }
    guard old.unknownDialects.isEmpty, new.unknownDialects.isEmpty, old.sites.count == new.sites.count,
      old.resourceCount == new.resourceCount, old.resolvesLike(new)
    else { return false }
    var pending = [(0, 0)]
    var compared = 0
    while let (mine, other) = pending.popLast() {
      compared += 1
      guard areAlike(mine, other, &pending) else { return false }
    }
    // sites that the walk did not reach stand in unknown keywords or in other documents
    return compared == old.sites.count
  }

  private func areAlike(_ mine: Int, _ other: Int, _ pending: inout [(Int, Int)]) -> Bool {
    let (left, right) = (old.sites[mine], new.sites[other])
    guard left.dialect == right.dialect, left.value.boolean == right.value.boolean else { return false }
    let ours = old.keywords(of: mine).filter { !$0.keyword.isAnnotation }
    let theirs = new.keywords(of: other).filter { !$0.keyword.isAnnotation }
    guard ours.count == theirs.count else { return false }
    for (keyword, counterpart) in zip(
      ours.sorted { $0.keyword.rawValue < $1.keyword.rawValue },
      theirs.sorted { $0.keyword.rawValue < $1.keyword.rawValue })
    {
      guard keyword.keyword == counterpart.keyword else { return false }
      let inner = old.children(of: keyword)
      let innerCounterparts = new.children(of: counterpart)
      if inner.isEmpty || keyword.keyword == .dependencies {
        guard keyword.value == counterpart.value else { return false }
      }
      guard inner.count == innerCounterparts.count else { return false }
      for (child, childCounterpart) in zip(inner, innerCounterparts) {
        // members in another order are left to those who look deeper
        guard child.token.map({ ExactText($0) }) == childCounterpart.token.map({ ExactText($0) }) else { return false }
        pending.append((child.site, childCounterpart.site))
      }
    }
    return true
  }
}

extension SchemaIndex {
  /// Whether references leave both documents alike: to nowhere else, so that only the documents decide what they mean.
  fileprivate func resolvesLike(_ other: SchemaIndex) -> Bool {
    sites[0].dialect == other.sites[0].dialect && uri(ofResource: 0) == other.uri(ofResource: 0)
      && sites.indices.allSatisfy(isInDocument) && other.sites.indices.allSatisfy(other.isInDocument)
  }
}

extension Keyword {
  /// Whether validators that take formats and contents as annotations do not look at the keyword.
  fileprivate var isAnnotation: Bool {
    switch self {
    case .title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly, .comment, .format,
      .contentEncoding, .contentMediaType:
      true
    default: false
    }
  }
}
