import JSONModel

/// The tables of an index while they grow.
struct SchemaIndexDraft {
  let resourcePool: SchemaResources
  /// The dialect of a document that names none or an unknown one, where something configures it.
  let configured: Dialect?
  var documents: ContiguousArray<JSONDocument> = []
  /// The URI at which each document was looked up.
  var addresses: ContiguousArray<String> = []
  /// The addresses that several neighbours claim, with who claims them.
  var contested: [ExactText: [String]] = [:]
  var resources: ContiguousArray<ResourceRecord> = []
  var sites: ContiguousArray<SiteRecord> = []
  var keywords: ContiguousArray<KeywordRecord> = []
  var children: ContiguousArray<Int32> = []
  var targets: ContiguousArray<SchemaTarget> = []
  var anchors: [AnchorKey: Int] = [:]
  var dynamicAnchors: [AnchorKey: Int] = [:]
  /// The names that were entered, in order, so that they can be taken back.
  var anchorLog: ContiguousArray<AnchorKey> = []
  /// The schemas that stand in no known keyword: their paths from the schema that is their parent.
  var outsiders: [Int: [String]] = [:]
  var unknownDialects: [String] = []

  /// The keywords that refer to schemas, by the numbers of site and keyword; those before ``followed`` have their
  /// target.
  var references: ContiguousArray<(site: Int, keyword: Int)> = []
  var followed = 0
  /// The schemas whose keywords are yet to be read, the next one last.
  var pending: ContiguousArray<Int> = []
  /// For each document the number of the site at each word, ``unknown`` or ``lost``; empty where no reference asks for
  /// it.
  var siteMaps: ContiguousArray<ContiguousArray<Int32>> = []
  /// The resources by their URIs, those up to ``namedResources`` entered.
  var resourcesByURI: [ExactText: Int] = [:]
  var namedResources = 0

  let recognition = KeywordRecognition.shared

  init(resources: SchemaResources, dialect: Dialect?) {
    resourcePool = resources
    configured = dialect
  }

  /// Reads the document that the index is about and everything that its references reach.
  mutating func read(_ document: JSONDocument, uri: String) throws(Problem) {
    reserve(for: document.wordCount)
    let uri = URIReference(uri).resource
    if !uri.isEmpty { resourcesByURI[ExactText(uri)] = 0 }
    let rules = rules(ofSchema: document.root["$schema"]?.string, otherwise: DialectRules(configured ?? .standard))
    if let fault = enter(document, uri: uri, rules: rules) {
      throw Problem(fault, in: document)
    }
    try followReferences()
    settleDynamicReferences()
  }

  /// Reads all schemas of a document from its root.
  mutating func enter(_ document: JSONDocument, uri: String, rules: DialectRules) -> SchemaFault? {
    let first = sites.count
    let resource = resources.count
    documents.append(document)
    addresses.append(uri)
    siteMaps.append([])
    resources.append(ResourceRecord(document: documents.count - 1, root: first, uri: uri, rules: rules))
    return document.root.withTape { tape, root in
      guard WellFormedness(tape: tape, dialect: rules.dialect).isSchema(root) else {
        return SchemaFault(keyword: nil, shape: .schema, dialect: rules.dialect, word: root)
      }
      add(SiteRecord(word: Int32(root), parent: -1, resource: Int32(resource)), in: documents.count - 1)
      if let fault = readPending(from: tape) { return fault }
      if !references.isEmpty { mapSites(from: first, in: documents.count - 1) }
      return nil
    }
  }

  /// Notes a schema whose keywords are to be read.
  mutating func add(_ site: SiteRecord, in document: Int) {
    if !siteMaps[document].isEmpty { siteMaps[document][Int(site.word)] = Int32(sites.count) }
    pending.append(sites.count)
    sites.append(site)
  }

  private mutating func reserve(for words: Int) {
    // what schemas usually need: a schema each dozen words, a keyword each five
    sites.reserveCapacity(words / 12 + 8)
    keywords.reserveCapacity(words / 5 + 8)
    children.reserveCapacity(words / 12 + 8)
    pending.reserveCapacity(words / 24 + 8)
    references.reserveCapacity(words / 48 + 4)
    targets.reserveCapacity(words / 48 + 4)
  }
}

extension SchemaIndexDraft {
  /// Marks a word of a site map at which no site is known.
  static let unknown: Int32 = -1
  /// Marks a word at which a reference found something that is no well-formed schema.
  static let lost: Int32 = -2

  /// The site at a word, where it is known.
  @inline(__always)
  func knownSite(at word: Int, in document: Int) -> Int? {
    guard !siteMaps[document].isEmpty else { return nil }
    let site = siteMaps[document][word]
    return site < 0 ? nil : Int(site)
  }

  private mutating func mapSites(from first: Int, in document: Int) {
    siteMaps[document] = ContiguousArray(repeating: Self.unknown, count: documents[document].wordCount)
    for site in first..<sites.count { siteMaps[document][Int(sites[site].word)] = Int32(site) }
  }
}
