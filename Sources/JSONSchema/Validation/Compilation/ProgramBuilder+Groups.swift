import JSONModel

extension ProgramBuilder {
  private static let bounds: KeywordSet = [.minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum]
  private static let members: KeywordSet = [.properties, .patternProperties, .additionalProperties, .required]
  private static let dependencies: KeywordSet = [.dependencies, .dependentRequired, .dependentSchemas]

  /// Compiles the keywords of a site that work together.
  mutating func compileGroups(of keywords: KeywordSet, at site: Int) {
    if !keywords.isDisjoint(with: Self.bounds) { addBounds(at: site) }
    if !keywords.isDisjoint(with: [.minLength, .maxLength]) {
      parts.strings.insert(counts(.lengths, .minLength, .maxLength, at: site), at: 0)
    }
    if !keywords.isDisjoint(with: [.minItems, .maxItems]) {
      parts.arrays.insert(counts(.counts, .minItems, .maxItems, at: site), at: 0)
    }
    if !keywords.isDisjoint(with: [.minProperties, .maxProperties]) {
      parts.objects.insert(counts(.counts, .minProperties, .maxProperties, at: site), at: 0)
    }
    if !keywords.isDisjoint(with: [.items, .prefixItems]) { addItems(at: site) }
    if keywords.contains(.contains) { addContains(at: site) }
    if !keywords.isDisjoint(with: Self.members) { addMembers(at: site) }
    if !keywords.isDisjoint(with: Self.dependencies) { addDependencies(at: site) }
    if keywords.contains(.if) { addCondition(at: site) }
  }

  /// Draft-04 has flags that make the bounds exclusive (draft-04 Validation §5.1.2).
  private mutating func addBounds(at site: Int) {
    let exclusiveMinimum = index.keyword(.exclusiveMinimum, of: site)?.value
    let exclusiveMaximum = index.keyword(.exclusiveMaximum, of: site)?.value
    if let minimum = index.keyword(.minimum, of: site)?.value {
      addNumber(exclusiveMinimum?.boolean == true ? .exclusiveMinimum : .minimum, minimum)
    }
    if let maximum = index.keyword(.maximum, of: site)?.value {
      addNumber(exclusiveMaximum?.boolean == true ? .exclusiveMaximum : .maximum, maximum)
    }
    if let exclusiveMinimum { addNumber(.exclusiveMinimum, exclusiveMinimum) }
    if let exclusiveMaximum { addNumber(.exclusiveMaximum, exclusiveMaximum) }
  }

  private func counts(
    _ operation: Instruction.Operation, _ minimum: Keyword, _ maximum: Keyword, at site: Int
  ) -> Instruction {
    Instruction(
      operation: operation, first: count(minimum, at: site) ?? 0, second: count(maximum, at: site) ?? Instruction.none)
  }

  /// A count as an operand; no document holds more than the largest operand.
  private func count(_ keyword: Keyword, at site: Int) -> Int32? {
    index.keyword(keyword, of: site)?.value.number.map { Int32(clamping: $0.integer ?? .max) }
  }

  /// Up to 2019-09 `items` may be an array, and only beside one `additionalItems` means something.
  private mutating func addItems(at site: Int) {
    let items = index.keyword(.items, of: site)
    let isLegacy = index.sites[site].dialect <= .draft201909
    let isTuple = isLegacy && items?.value.kind == .array
    let prefix = isTuple ? items : isLegacy ? nil : index.keyword(.prefixItems, of: site)
    let rest = isTuple ? index.keyword(.additionalItems, of: site) : items
    guard prefix != nil || rest != nil else { return }
    let links = prefix.map { index.children(of: $0).map { record(of: $0.site) } } ?? []
    let schema = rest.flatMap { soleRecord($0) } ?? Instruction.none
    parts.arrays.append(
      Instruction(operation: .items, first: Int32(draft.links.count), second: Int32(links.count), third: schema))
    draft.links += links
  }

  private mutating func addContains(at site: Int) {
    guard let schema = soleRecord(.contains, at: site) else { return }
    parts.arrays.append(
      Instruction(
        operation: .contains, flag: index.sites[site].dialect > .draft201909, first: schema,
        second: count(.minContains, at: site) ?? 1, third: count(.maxContains, at: site) ?? Instruction.none))
  }

  private mutating func addCondition(at site: Int) {
    guard let test = soleRecord(.if, at: site) else { return }
    parts.general.append(
      Instruction(
        operation: .conditional, first: test, second: soleRecord(.then, at: site) ?? Instruction.none,
        third: soleRecord(.else, at: site) ?? Instruction.none))
  }

  /// The record of the one schema that a keyword of the site holds, nil where the keyword is absent.
  mutating func soleRecord(_ keyword: Keyword, at site: Int) -> Int32? {
    index.keyword(keyword, of: site).flatMap { soleRecord($0) }
  }

  /// The record of the one schema that a keyword holds.
  mutating func soleRecord(_ keyword: SchemaKeyword) -> Int32? {
    index.children(of: keyword).first.map { record(of: $0.site) }
  }
}
