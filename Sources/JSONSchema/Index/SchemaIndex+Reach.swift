package import JSONModel

/// A reference from one document of an index into another.
package struct CrossReference: Sendable {
  /// The JSON Pointer of the keyword in its document.
  package let path: String
  /// The numbers of the two documents; the root's own is 0.
  package let from: Int
  package let to: Int
}

extension SchemaIndex {
  /// The documents besides the root's own that references lead to, by the URIs at which they were looked up, without the
  /// published metaschemas, which never change: what the schema means depends on them.
  package var reachedDocuments: [(uri: String, document: JSONDocument)] {
    reachedNumbers.map { (tables.addresses[$0], tables.documents[$0]) }
  }

  /// The numbers of the documents that ``reachedDocuments`` lists.
  package var reachedNumbers: [Int] {
    tables.documents.indices.dropFirst().filter { Metaschemas.document(at: tables.addresses[$0]) == nil }
  }

  /// A document by its number.
  package func document(_ number: Int) -> JSONDocument { tables.documents[number] }

  /// The URI at which a document was looked up; for the root's own the one that it was read with.
  package func address(ofDocument number: Int) -> String { tables.addresses[number] }

  /// Whether some reference leads nowhere.
  package var hasUnresolvedReferences: Bool {
    tables.targets.contains { if case .unresolved = $0 { true } else { false } }
  }

  /// Whether some reference leads nowhere because several neighbours claim its address.
  package var hasContestedReferences: Bool { !tables.contested.isEmpty }

  /// The places of the neighbours that claim the address of an unresolved reference; empty where fewer than two do.
  package func claimants(of uri: String) -> [String] {
    tables.contested[ExactText(URIReference(uri).resource)] ?? []
  }

  /// Whether all resources are read by one set of rules, and the root's own document holds no second one: then the text of
  /// a reference alone decides where it leads.
  package var isUniform: Bool {
    tables.resources.count { $0.document == 0 } == 1
      && tables.resources.allSatisfy { $0.rules == tables.resources[0].rules }
  }

  /// The references from one document into another, in the order of the index. Cost: linear in the keywords.
  package var crossReferences: [CrossReference] {
    guard tables.documents.count > 1 else { return [] }
    let paths = SitePaths(of: self)
    var found: [CrossReference] = []
    for site in sites.indices {
      let record = tables.sites[site]
      let from = tables.resources[Int(record.resource)].document
      for keyword in tables.keywords[record.keywordRange] where keyword.keyword.refers {
        guard let target = tables.targets[Int(keyword.first)].site else { continue }
        let to = tables.resources[Int(tables.sites[target].resource)].document
        guard from != to else { continue }
        let path = PointerText.appending(keyword.keyword.name, to: paths[site])
        found.append(CrossReference(path: path, from: from, to: to))
      }
    }
    return found
  }
}

extension Keyword {
  fileprivate var refers: Bool { self == .ref || self == .dynamicRef || self == .recursiveRef }
}

extension SchemaTarget {
  /// The schema that the reference leads to before the dynamic scope is looked at.
  fileprivate var site: Int? {
    switch self {
    case .site(let site), .dynamic(let site, _): site
    case .unresolved: nil
    }
  }
}
