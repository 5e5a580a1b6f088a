import JSONModel

extension SchemaIndexDraft {
  /// Reads the keywords of the schemas that are pending and of those inside them, the outer before the inner and in the
  /// order of the document, without recursion.
  mutating func readPending(from tape: JSONTape) -> SchemaFault? {
    while let site = pending.popLast() {
      if tape[Int(sites[site].word)].tag == .object, let fault = read(site, from: tape) {
        pending.removeAll()
        return fault
      }
    }
    return nil
  }

  private mutating func read(_ site: Int, from tape: JSONTape) -> SchemaFault? {
    let object = Int(sites[site].word)
    let first = keywords.count
    let found = recogniseKeywords(ofObject: object, from: tape)
    if !found.isDisjoint(with: Self.identity) { readIdentity(of: site, keywordsFrom: first, tape) }

    let resource = Int(sites[site].resource)
    let dialect = resources[resource].rules.dialect
    var counting = found.intersection(resources[resource].rules.keywords)
    if counting.contains(.ref), hidesSiblings(keywords[first...], dialect, tape) {
      counting = counting.intersection([.ref, .definitions])
    }
    if counting != found { keepKeywords(from: first, in: counting) }
    sites[site].firstKeyword = Int32(first)
    sites[site].keywords = counting
    return readValues(of: site, from: tape, dialect)
  }

  private mutating func recogniseKeywords(ofObject object: Int, from tape: JSONTape) -> KeywordSet {
    var found: KeywordSet = []
    var name = object + TapeWord.objectHeader
    let end = tape[object].length
    while name < end {
      if let keyword = keyword(tape[name], tape) {
        found.insert(keyword)
        keywords.append(KeywordRecord(keyword: keyword, word: Int32(name + 1)))
      }
      name = tape.indexAfter(name + 1)
    }
    return found
  }

  @inline(__always)
  private func keyword(_ name: TapeWord, _ tape: JSONTape) -> Keyword? {
    if name.tag == .plainString { return recognition.keyword(tape.content(of: name)) }
    return tape.withText(of: name) { recognition.keyword($0) }
  }

  private func hidesSiblings(
    _ records: ContiguousArray<KeywordRecord>.SubSequence, _ dialect: Dialect, _ tape: JSONTape
  ) -> Bool {
    dialect.referenceHidesSiblings
      && records.contains { $0.keyword == .ref && tape[Int($0.word)].tag.isString }
  }

  private mutating func keepKeywords(from first: Int, in kept: KeywordSet) {
    var next = first
    for position in first..<keywords.count where kept.contains(keywords[position].keyword) {
      keywords[next] = keywords[position]
      next += 1
    }
    keywords.removeLast(keywords.count - next)
  }

  /// Checks the values of a site's keywords and notes the schemas inside them.
  private mutating func readValues(of site: Int, from tape: JSONTape, _ dialect: Dialect) -> SchemaFault? {
    let wellFormedness = WellFormedness(tape: tape, dialect: dialect)
    let shapes = KeywordTable.shapes(of: dialect)
    let firstPending = pending.count
    for position in sites[site].keywordRange {
      let record = keywords[position]
      guard let shape = shapes[Int(record.keyword.rawValue)] else { continue }
      if let word = wellFormedness.fault(in: Int(record.word), shape: shape) {
        return SchemaFault(keyword: record.keyword, shape: shape, dialect: dialect, word: word)
      }
      let firstChild = children.count
      addSchemas(inside: Int(record.word), shape, of: site, from: tape)
      keywords[position].first = Int32(firstChild)
      keywords[position].count = Int32(children.count - firstChild)
      if Self.references.contains(record.keyword) { references.append((site, position)) }
    }
    reversePending(from: firstPending)
    return nil
  }

  /// Turns the last pending schemas round, so that the first of them is read next.
  private mutating func reversePending(from first: Int) {
    var (low, high) = (first, pending.count - 1)
    while low < high {
      pending.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// Notes the schemas that a value of a shape with schemas consists of.
  private mutating func addSchemas(inside value: Int, _ shape: KeywordShape, of site: Int, from tape: JSONTape) {
    switch shape {
    case .schemaList, .schemaOrList:
      guard tape[value].tag == .array else { return addSchema(at: value, of: site) }
      var element = value + TapeWord.arrayHeader
      while element < tape[value].length {
        addSchema(at: element, of: site)
        element = tape.indexAfter(element)
      }
    case .schemaMap, .schemaOrNamesMap:
      var name = value + TapeWord.objectHeader
      while name < tape[value].length {
        if tape[name + 1].tag != .array { addSchema(at: name + 1, of: site) }
        name = tape.indexAfter(name + 1)
      }
    case .schema, .schemaOrFlag:
      addSchema(at: value, of: site)
    default:
      break
    }
  }

  private mutating func addSchema(at word: Int, of site: Int) {
    let resource = sites[site].resource
    let document = resources[Int(resource)].document
    if let known = knownSite(at: word, in: document) {
      children.append(Int32(known))
    } else {
      children.append(Int32(sites.count))
      add(SiteRecord(word: Int32(word), parent: Int32(site), resource: resource), in: document)
    }
  }

  private static let identity: KeywordSet = [.schema, .id, .legacyID, .anchor, .dynamicAnchor, .recursiveAnchor]
  private static let references: KeywordSet = [.ref, .dynamicRef, .recursiveRef]
}
