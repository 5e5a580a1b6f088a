/// How far the tables of an index had grown, so that what a broken document added can be taken back.
struct Checkpoint {
  fileprivate let documents: Int
  fileprivate let resources: Int
  fileprivate let sites: Int
  fileprivate let keywords: Int
  fileprivate let children: Int
  fileprivate let references: Int
  fileprivate let anchors: Int
  fileprivate let unknownDialects: Int

  init(of draft: borrowing SchemaIndexDraft) {
    documents = draft.documents.count
    resources = draft.resources.count
    sites = draft.sites.count
    keywords = draft.keywords.count
    children = draft.children.count
    references = draft.references.count
    anchors = draft.anchorLog.count
    unknownDialects = draft.unknownDialects.count
  }
}

extension SchemaIndexDraft {
  /// Takes back everything since the checkpoint. Cost: linear in what is taken back.
  mutating func rollBack(to checkpoint: Checkpoint) {
    for site in checkpoint.sites..<sites.count {
      let document = resources[Int(sites[site].resource)].document
      if !siteMaps[document].isEmpty { siteMaps[document][Int(sites[site].word)] = Self.unknown }
      outsiders[site] = nil
    }
    for key in anchorLog[checkpoint.anchors...] {
      if let site = anchors[key], site >= checkpoint.sites { anchors[key] = nil }
      if let site = dynamicAnchors[key], site >= checkpoint.sites { dynamicAnchors[key] = nil }
    }
    anchorLog.shorten(to: checkpoint.anchors)
    references.shorten(to: checkpoint.references)
    children.shorten(to: checkpoint.children)
    keywords.shorten(to: checkpoint.keywords)
    sites.shorten(to: checkpoint.sites)
    resources.shorten(to: checkpoint.resources)
    documents.shorten(to: checkpoint.documents)
    addresses.shorten(to: checkpoint.documents)
    siteMaps.shorten(to: checkpoint.documents)
    unknownDialects.removeLast(unknownDialects.count - checkpoint.unknownDialects)
  }
}

extension ContiguousArray {
  fileprivate mutating func shorten(to count: Int) { removeLast(self.count - count) }
}
