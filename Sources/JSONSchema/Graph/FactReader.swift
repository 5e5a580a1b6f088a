import JSONModel

/// The facts of one schema, read from its keywords; a keyword that demands nothing leaves no fact.
struct FactReader {
  private(set) var facts: [SchemaFact] = []
  private let index: SchemaIndex
  private let site: Int

  init(_ site: Int, in index: SchemaIndex) {
    self.index = index
    self.site = site
    readTypes()
    readAllowedValues()
    readBound(.lowerBound, inclusive: .minimum, exclusive: .exclusiveMinimum) { $0 > $1 }
    readBound(.upperBound, inclusive: .maximum, exclusive: .exclusiveMaximum) { $0 < $1 }
    readNumbers()
    readTexts()
    if value(of: .uniqueItems)?.boolean == true { add(.uniqueItems, .flag, .uniqueItems) }
    readRequired()
    readDependentRequired()
    readLegacyDependencies()
  }

  private func value(of keyword: Keyword) -> JSONValue? { index.keyword(keyword, of: site)?.value }

  private mutating func add(_ name: SchemaFact.Name, _ meaning: SchemaFact.Meaning, _ keyword: Keyword) {
    guard let value = value(of: keyword) else { return }
    facts.append(SchemaFact(name: name, meaning: meaning, keyword: keyword.name, value: value))
  }

  private mutating func readTypes() {
    guard let value = value(of: .type) else { return }
    let names = value.array?.compactMap(\.string) ?? [value.string].compactMap { $0 }
    let types = names.compactMap(TypeSet.init(name:)).reduce(into: TypeSet()) { $0.formUnion($1) }
    add(.types, .types(types.simplified), .type)
  }

  /// Reads `const` as a list of one; beside `enum` only what both allow is allowed.
  private mutating func readAllowedValues() {
    let listed = value(of: .enum)?.array.map { AllowedValues.sorted(Array($0)) }
    guard let constant = value(of: .const) else {
      if let listed { add(.allowedValues, .values(listed), .enum) }
      return
    }
    let allowed = listed.map { $0.contains(constant) } ?? true
    add(.allowedValues, .values(allowed ? [constant] : []), .const)
  }

  /// Reads the tighter of two bounds; in draft-04 the exclusive one is a flag.
  private mutating func readBound(
    _ name: SchemaFact.Name, inclusive: Keyword, exclusive: Keyword, tighter: (JSONNumber, JSONNumber) -> Bool
  ) {
    let value = self.value(of: inclusive)?.number
    let strict = self.value(of: exclusive)
    if let value, let flag = strict?.boolean {
      add(name, .bound(value, isExclusive: flag), inclusive)
    } else if let limit = strict?.number, !(value.map { tighter($0, limit) } ?? false) {
      add(name, .bound(limit, isExclusive: true), exclusive)
    } else if let value {
      add(name, .bound(value, isExclusive: false), inclusive)
    }
  }

  private mutating func readNumbers() {
    for (name, keyword) in Self.numberFacts {
      guard let number = value(of: keyword)?.number else { continue }
      let demandsNothing =
        switch name {
        case .minLength, .minItems, .minProperties: number.isZero
        case .minContains: value(of: .contains) == nil || number.integer == 1
        case .maxContains: value(of: .contains) == nil
        default: false
        }
      if !demandsNothing { add(name, .number(number), keyword) }
    }
  }

  private mutating func readTexts() {
    for (name, keyword) in Self.textFacts {
      if let text = value(of: keyword)?.string { add(name, .text(text), keyword) }
    }
  }

  private mutating func readRequired() {
    let names = Self.names(value(of: .required))
    if !names.isEmpty { add(.required, .names(names), .required) }
  }

  /// Reads `dependentRequired` and the name lists of `dependencies` as one.
  private mutating func readDependentRequired() {
    var lists: [ExactText: Set<ExactText>] = [:]
    var keyword = Keyword.dependentRequired
    for source in [Keyword.dependencies, .dependentRequired] {
      for (trigger, value) in value(of: source)?.object?.map({ $0 }) ?? [] where value.array?.isEmpty == false {
        lists[ExactText(trigger), default: []].formUnion(Self.names(value))
        keyword = source
      }
    }
    guard !lists.isEmpty else { return }
    let sorted = lists.sorted { $0.key < $1.key }.map { (trigger: $0.key, names: $0.value.sorted()) }
    add(.dependentRequired, .namesByTrigger(sorted), keyword)
  }

  /// After draft-07 `dependencies` left the vocabularies: some validators still heed it and some do not, so that it
  /// says neither the same as its successors nor nothing.
  private mutating func readLegacyDependencies() {
    guard index.sites[site].dialect > .draft7, let value = value(of: .dependencies) else { return }
    add(.legacyDependencies, .text(CanonicalJSON.text(of: value)), .dependencies)
  }

  private static func names(_ value: JSONValue?) -> [ExactText] {
    Set((value?.array?.compactMap(\.string) ?? []).map { ExactText($0) }).sorted()
  }

  private static let numberFacts: [(SchemaFact.Name, Keyword)] = [
    (.multipleOf, .multipleOf), (.minLength, .minLength), (.maxLength, .maxLength), (.minItems, .minItems),
    (.maxItems, .maxItems), (.minContains, .minContains), (.maxContains, .maxContains),
    (.minProperties, .minProperties), (.maxProperties, .maxProperties),
  ]
  private static let textFacts: [(SchemaFact.Name, Keyword)] = [
    (.pattern, .pattern), (.format, .format), (.contentEncoding, .contentEncoding),
    (.contentMediaType, .contentMediaType),
  ]
}
