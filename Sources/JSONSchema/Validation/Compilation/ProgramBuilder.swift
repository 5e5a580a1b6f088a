import JSONModel
import RegularExpressions

/// The compiler: from the schemas that the root can lead to into flat tables.
///
/// Each reachable site becomes one record, in the order in which they are met. Nothing recurses. The first thing that
/// makes verdicts impossible, such as a reference that leads nowhere, is kept in ``problem`` and compiled as `false`.
struct ProgramBuilder {
  let index: SchemaIndex
  let assertsFormats: Bool
  var draft = ProgramDraft()
  var problem: Problem?
  /// The instructions of the record at hand.
  var parts = RecordParts()
  private var recordOfSite: ContiguousArray<Int32>
  private var pending: ContiguousArray<(site: Int, record: Int32)> = []
  private var patternNumbers: [ExactText: Int32] = [:]
  private var anchorLinks: [ExactText: Int32] = [:]
  private var hasReferences = false
  private let hasDynamicReferences: Bool

  init(_ index: SchemaIndex, assertsFormats: Bool) {
    self.index = index
    self.assertsFormats = assertsFormats
    hasDynamicReferences = index.hasDynamicReferences
    recordOfSite = ContiguousArray(repeating: Instruction.none, count: index.sites.count)
    draft.records.reserveCapacity(index.sites.count + 2)
    draft.instructions.reserveCapacity(2 * index.sites.count)
  }

  /// The program of the root schema, or why there is none.
  mutating func build() -> (program: ValidationProgram, problem: Problem?) {
    let root = record(of: 0)
    while let (site, record) = pending.popLast() { compile(site, into: record) }
    if problem == nil, hasReferences, let site = ReferenceCircle.find(in: draft).flatMap(site(of:)) {
      problem = .referenceCircle(at: index.pointer(of: site))
    }
    return (ValidationProgram(draft, root: root, recordOfSite: recordOfSite), problem)
  }

  /// The record of a site, which is compiled later where it is new.
  ///
  /// A schema that consists of a reference alone has the record of its target, so that following it costs nothing.
  mutating func record(of site: Int) -> Int32 {
    if recordOfSite[site] >= 0 { return recordOfSite[site] }
    let start = site
    var site = site
    var followed = 0
    while let target = soleTarget(of: site), followed <= index.sites.count {
      site = target
      followed += 1
      hasReferences = true
    }
    if followed > index.sites.count { note(.referenceCircle(at: index.pointer(of: site))) }
    let record = ownRecord(of: site)
    recordOfSite[start] = record
    return record
  }

  private mutating func ownRecord(of site: Int) -> Int32 {
    if recordOfSite[site] >= 0 { return recordOfSite[site] }
    let record: Int32
    if index.keywordSet(of: site).isEmpty {
      record = index.sites[site].value.boolean == false ? ProgramDraft.rejecting : ProgramDraft.accepting
    } else {
      record = Int32(draft.records.count)
      draft.records.append(.rejecting)
      pending.append((site, record))
    }
    recordOfSite[site] = record
    return record
  }

  private func soleTarget(of site: Int) -> Int? {
    let keywords = index.keywordSet(of: site)
    guard keywords.contains(.ref), !hasDynamicReferences,
      keywords.count - keywords.intersection(Self.silentKeywords).count == 1,
      let reference = index.keyword(.ref, of: site), case .site(let target) = index.target(of: reference, at: site)
    else { return nil }
    return target
  }

  /// Keywords that say nothing of instances.
  private static let silentKeywords: KeywordSet = [
    .schema, .id, .legacyID, .anchor, .vocabulary, .comment, .defs, .definitions, .title, .description, .default,
    .examples, .deprecated, .readOnly, .writeOnly, .contentEncoding, .contentMediaType, .contentSchema,
  ]

  /// Keeps the first problem.
  mutating func note(_ problem: Problem) { if self.problem == nil { self.problem = problem } }

  private mutating func compile(_ site: Int, into record: Int32) {
    parts.reset()
    for keyword in index.keywords(of: site) { compile(keyword, at: site) }
    compileGroups(of: index.keywordSet(of: site), at: site)
    var result = parts.record(startingAt: Int32(draft.instructions.count))
    if hasDynamicReferences {
      result.resource = Int32(index.sites[site].resource)
      result.entersResource = true
    }
    draft.records[Int(record)] = result
    parts.append(to: &draft.instructions)
  }

  // MARK: References

  mutating func compileReference(_ keyword: SchemaKeyword, at site: Int) {
    hasReferences = true
    switch index.target(of: keyword, at: site) {
    case .site(let target): parts.general.append(Instruction(operation: .reference, first: record(of: target)))
    case .dynamic(let initial, let anchor):
      parts.general.append(
        Instruction(operation: .dynamicReference, first: record(of: initial), second: links(ofAnchor: anchor)))
    case .unresolved(let uri):
      note(.unresolvedReference(uri, at: index.pointer(of: site).appending(keyword.keyword.name)))
    }
  }

  /// Where the records of the schemas with this dynamic anchor are listed, one a resource.
  private mutating func links(ofAnchor anchor: String) -> Int32 {
    if let start = anchorLinks[ExactText(anchor)] { return start }
    var targets: [Int32] = []
    for resource in 0..<index.resourceCount {
      targets.append(index.dynamicTarget(named: anchor, in: resource).map { record(of: $0) } ?? Instruction.none)
    }
    let start = Int32(draft.links.count)
    draft.links += targets
    anchorLinks[ExactText(anchor)] = start
    return start
  }

  private func site(of record: Int32) -> Int? { recordOfSite.firstIndex(of: record) }

  // MARK: Patterns

  /// The number of a compiled pattern; one text is compiled once.
  mutating func pattern(_ text: String, of keyword: SchemaKeyword, at site: Int) -> Int32 {
    if let number = patternNumbers[ExactText(text)] { return number }
    let number = Int32(draft.patterns.count)
    do {
      draft.patterns.append(try RegularExpression.shared(text))
    } catch {
      note(.unusablePattern(text, because: error, at: index.pointer(of: site).appending(keyword.keyword.name)))
      return 0
    }
    patternNumbers[ExactText(text)] = number
    return number
  }
}
