import JSONModel

/// The finished tables of an index, shared by every view into it.
final class SchemaTables: Sendable {
  let documents: ContiguousArray<JSONDocument>
  let addresses: ContiguousArray<String>
  let contested: [ExactText: [String]]
  let resources: ContiguousArray<ResourceRecord>
  let sites: ContiguousArray<SiteRecord>
  let keywords: ContiguousArray<KeywordRecord>
  let children: ContiguousArray<Int32>
  let targets: ContiguousArray<SchemaTarget>
  let dynamicAnchors: [AnchorKey: Int]
  /// The schemas that stand in no known keyword: their paths from the schema that is their parent.
  let outsiders: [Int: [String]]
  let unknownDialects: [String]
  let hasDynamicReferences: Bool

  init(_ draft: borrowing SchemaIndexDraft) {
    documents = draft.documents
    addresses = draft.addresses
    contested = draft.contested
    resources = draft.resources
    sites = draft.sites
    keywords = draft.keywords
    children = draft.children
    targets = draft.targets
    dynamicAnchors = draft.dynamicAnchors
    outsiders = draft.outsiders
    unknownDialects = draft.unknownDialects
    hasDynamicReferences = targets.contains { if case .dynamic = $0 { true } else { false } }
  }

  func document(of site: Int) -> JSONDocument { documents[resources[Int(sites[site].resource)].document] }
}
