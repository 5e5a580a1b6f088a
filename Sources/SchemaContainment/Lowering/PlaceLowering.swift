import JSONModel
import JSONSchema

/// The translation of the keywords of one place.
struct PlaceLowering {
  let lowering: SchemaLowering
  let site: Int
  let scope: Int
  let present: KeywordSet
  var arena: TermArena { lowering.arena }
  var dialect: Dialect { lowering.index.sites[site].dialect }
  private(set) var parts: [Literal] = []

  /// The translation of a place, or only of those of its keywords that are in `kept`.
  init(_ lowering: SchemaLowering, _ site: Int, _ scope: Int, keeping kept: KeywordSet? = nil) {
    self.lowering = lowering
    self.site = site
    self.scope = scope
    let all = lowering.index.keywordSet(of: site)
    present = kept.map(all.intersection) ?? all
  }

  subscript(keyword: Keyword) -> SchemaKeyword? {
    present.contains(keyword) ? lowering.index.keyword(keyword, of: site) : nil
  }

  mutating func add(_ literal: Literal) {
    if literal != .accept { parts.append(literal) }
  }

  /// What all keywords of the place demand together.
  func literal() -> Literal {
    if present.isEmpty, lowering.index.sites[site].value.boolean == false { return .reject }
    var place = self
    if !present.isDisjoint(with: Self.references) { place.addReferences() }
    if !present.isDisjoint(with: Self.values) { place.addTypesAndValues() }
    if !present.isDisjoint(with: Self.numbers) { place.addNumbers() }
    if !present.isDisjoint(with: Self.strings) { place.addStrings() }
    if !present.isDisjoint(with: Self.arrays) { place.addArrays() }
    if !present.isDisjoint(with: Self.objects) { place.addObjects() }
    if !present.isDisjoint(with: Self.applicators) { place.addApplicators() }
    if !present.isDisjoint(with: Self.unevaluated) { place.addUnevaluated() }
    return arena.all(place.parts)
  }

  private static let references: KeywordSet = [.ref, .dynamicRef, .recursiveRef]
  private static let values: KeywordSet = [.type, .enum, .const]
  private static let numbers: KeywordSet = [.minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf]
  private static let strings: KeywordSet = [.minLength, .maxLength, .pattern]
  private static let arrays: KeywordSet = [
    .minItems, .maxItems, .uniqueItems, .items, .prefixItems, .additionalItems, .contains,
  ]
  private static let objects: KeywordSet = [
    .minProperties, .maxProperties, .required, .properties, .patternProperties, .additionalProperties, .propertyNames,
    .dependencies, .dependentRequired, .dependentSchemas,
  ]
  private static let applicators: KeywordSet = [.allOf, .anyOf, .oneOf, .not, .if]
  private static let unevaluated: KeywordSet = [.unevaluatedProperties, .unevaluatedItems]

  /// The literal of a schema directly inside this one.
  func literal(of child: SchemaChild) -> Literal {
    lowering.literal(of: child.site, scope: lowering.scope(entering: child.site, from: scope))
  }

  /// The schemas directly inside a keyword; none where it is absent.
  func children(of keyword: Keyword) -> ContiguousArray<SchemaChild> {
    self[keyword].map { lowering.index.children(of: $0) } ?? []
  }

  /// The literals of the schemas inside a keyword, in the order of the document.
  func literals(in keyword: SchemaKeyword) -> [Literal] {
    lowering.index.children(of: keyword).map { literal(of: $0) }
  }

  /// The literal of the one schema that a keyword has.
  func onlyLiteral(in keyword: Keyword) -> Literal? {
    self[keyword].flatMap { lowering.index.children(of: $0).first }.map { literal(of: $0) }
  }

  func opaque(_ what: String, _ reason: Undetermined.Reason, _ detail: String) -> Literal {
    lowering.opaque(site, what, reason, detail)
  }

  private mutating func addReferences() {
    for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
      guard let keyword = self[name] else { continue }
      if let target = lowering.target(of: keyword, at: site, scope: scope) {
        add(lowering.literal(of: target.site, scope: target.scope))
      } else if case .unresolved(let uri) = lowering.index.target(of: keyword, at: site) {
        let reason = Undetermined(
          reason: .unresolvedReference, pointer: lowering.index.pointer(of: site), budget: 0,
          detail: "the reference \"\(uri)\" leads to \(destination(of: uri))")
        // the same address means the same schema, whatever it says
        add(
          uri.contains(":")
            ? arena.opaque("uri \(uri)", because: reason) : opaque("ref \(uri)", reason.reason, reason.detail))
      }
    }
  }

  /// Why an address leads nowhere.
  private func destination(of uri: String) -> String {
    let claimants = lowering.index.claimants(of: uri)
    guard claimants.count > 1 else { return "nothing that is known" }
    let others = claimants.count > 2 ? " and \(claimants.count - 2) more" : ""
    return "none of the schemas that claim this address: \(claimants[0]) and \(claimants[1])\(others)"
  }

  private mutating func addTypesAndValues() {
    if let keyword = self[.type] { add(types(keyword.value)) }
    if let values = self[.enum]?.value.array { add(listed(values.map { InstanceValue($0) })) }
    if let value = self[.const]?.value { add(arena.constant(InstanceValue(value))) }
  }

  /// The types that a name or a list of names says.
  private func types(_ value: JSONValue) -> Literal {
    types(value.array?.compactMap(\.string) ?? [value.string].compactMap { $0 })
  }

  /// The types with these names; an integer is a number that is a multiple of one.
  func types(_ names: [String]) -> Literal {
    var mask = 0
    var isIntegral = false
    for name in names {
      switch name {
      case "null": mask |= ValueType.null.bit
      case "boolean": mask |= ValueType.boolean.bit
      case "number": mask |= ValueType.number.bit
      case "string": mask |= ValueType.string.bit
      case "array": mask |= ValueType.array.bit
      case "object": mask |= ValueType.object.bit
      case "integer": isIntegral = true
      default: break
      }
    }
    guard isIntegral, mask & ValueType.number.bit == 0 else { return arena.types(mask) }
    return arena.all([arena.types(mask | ValueType.number.bit), arena.integral])
  }

  /// One of some values: the scalars as one set, arrays and objects by their parts.
  private func listed(_ values: [InstanceValue]) -> Literal {
    var scalars: [Int] = []
    var others: [Literal] = []
    for value in values {
      switch value {
      case .array, .object: others.append(arena.constant(value))
      default: scalars.append(arena.scalarNumber(value))
      }
    }
    return arena.any([arena.scalars(scalars)] + others)
  }
}
