import JSONModel

/// The JSON Pointer texts of all sites of an index, made in one pass; each is the path in its own document.
struct SitePaths {
  private var paths: [String]

  init(of index: SchemaIndex) {
    paths = Array(repeating: "", count: index.sites.count)
    for site in index.sites.indices {
      // a schema has a greater number than the one around it, unless a reference found it first
      if index.isOutsider(site) { paths[site] = index.pointer(of: site).description }
      for keyword in index.keywords(of: site) {
        let children = index.children(of: keyword)
        guard !children.isEmpty else { continue }
        let path = PointerText.appending(keyword.keyword.name, to: paths[site])
        for child in children where !index.isOutsider(child.site) {
          paths[child.site] = child.token.map { PointerText.appending($0, to: path) } ?? path
        }
      }
    }
  }

  subscript(site: Int) -> String { paths[site] }
}
