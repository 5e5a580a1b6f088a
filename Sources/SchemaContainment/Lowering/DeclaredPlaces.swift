import JSONModel
import JSONSchema

/// What the writers' schema declares, place by place: the places of the schema that can apply to one place of a document.
///
/// Declared is a property that is named in `properties`, matched by `patternProperties`, or covered by an object under
/// `additionalProperties` or `unevaluatedProperties` that is not empty, and any name where `propertyNames` is an object, in
/// any schema that can apply at the place. Listed values are allowed whole.
final class DeclaredPlaces {
  private let lowering: SchemaLowering
  private let arena: TermArena
  private var sets = InternTable<[SchemaLowering.Key]>()
  private var structures: [Int: [ValueType: Literal]] = [:]

  typealias Key = SchemaLowering.Key

  /// The most patterns at one place whose combinations are told apart.
  static let mostPatterns = 5

  init(_ lowering: SchemaLowering) {
    self.lowering = lowering
    arena = lowering.arena
  }

  /// The documents that carry nothing but what the root declares.
  func root() -> Literal { literal(of: [Key(site: 0, scope: lowering.scope(entering: 0, from: 0))]) }

  private func literal(of places: [Key]) -> Literal {
    let applicable = closure(of: places)
    return arena.literal(.declared, sets.number(of: applicable))
  }

  /// What a declaration demands of values of a type.
  func structure(of declaration: Int, for type: ValueType) -> Literal {
    if let known = structures[declaration]?[type] { return known }
    let places = sets[declaration].map { PlaceLowering(lowering, $0.site, $0.scope) }
    let demanded: Literal =
      switch type {
      case .array: arrays(places)
      case .object: objects(places)
      default: .accept
      }
    let literal = demanded == .accept ? .accept : arena.any([demanded] + places.flatMap { listedValues(of: $0, type) })
    structures[declaration, default: [:]][type] = literal
    return literal
  }

  /// The places together with all that apply to the same value.
  private func closure(of places: [Key]) -> [Key] {
    var found: Set<Key> = []
    var pending = places
    while let key = pending.popLast() {
      guard found.insert(key).inserted else { continue }
      let place = PlaceLowering(lowering, key.site, key.scope)
      for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
        if let keyword = place[name], let target = lowering.target(of: keyword, at: key.site, scope: key.scope) {
          pending.append(target)
        }
      }
      for name in Self.inPlace { pending += place.keys(in: name) }
    }
    return found.sorted { ($0.site, $0.scope) < ($1.site, $1.scope) }
  }

  private static let inPlace: [Keyword] = [
    .allOf, .anyOf, .oneOf, .if, .then, .else, .dependentSchemas, .dependencies,
  ]

  private func listedValues(of place: PlaceLowering, _ type: ValueType) -> [Literal] {
    let listed = (place[.enum]?.value.array.map(Array.init) ?? []) + [place[.const]?.value].compactMap { $0 }
    return listed.map { InstanceValue($0) }.filter { $0.type == type }.map { arena.constant($0) }
  }

  private func arrays(_ places: [PlaceLowering]) -> Literal {
    let layouts = places.map { $0.itemLayout }
    let longest = layouts.map(\.prefix.count).max() ?? 0
    let everywhere = places.flatMap { $0.keys(in: .contains) + $0.keys(in: .unevaluatedItems) }
    var parts: [Literal] = []
    for position in 0...longest {
      var keys = everywhere
      for (place, layout) in zip(places, layouts) {
        if position < layout.prefix.count {
          keys.append(place.key(of: layout.prefix[position]))
        } else if let tail = layout.tail {
          keys.append(place.key(of: tail))
        }
      }
      let value = literal(of: keys)
      parts.append(position < longest ? arena.item(position, value) : arena.rest(from: position, value))
    }
    return arena.all(parts)
  }

  private func objects(_ places: [PlaceLowering]) -> Literal {
    let names = Set(places.flatMap { $0.undeclared.except }).sorted()
    let patterns = Set(places.flatMap { $0.undeclared.avoiding }).sorted()
    if places.isEmpty { return arena.literal(.maxProperties, 0) }
    guard patterns.count <= Self.mostPatterns else {
      return places[0].opaque("declared", .stateBudget, "\(patterns.count) patterns declare properties at one place")
    }
    var parts: [Literal] = []
    for name in names {
      let text = arena.name(name)
      let declarations = places.map { place in
        place.declaration(of: name) { self.arena.patterns.finds($0, inName: name, text: text) == true }
      }
      parts.append(arena.property(name, value(of: declarations)))
    }
    for signs in 0..<(1 << patterns.count) {
      let matching = patterns.indices.filter { signs & (1 << $0) != 0 }.map { patterns[$0] }
      let region = NameRegion(
        except: names, matching: matching, avoiding: patterns.filter { !matching.contains($0) })
      let declarations = places.map { place in place.declaration(of: nil) { matching.contains($0) } }
      parts.append(arena.region(region, value(of: declarations)))
    }
    return arena.all(parts)
  }

  private func value(of declarations: [[Key]?]) -> Literal {
    let declared = declarations.compactMap { $0 }
    return declared.isEmpty ? .reject : literal(of: declared.flatMap { $0 })
  }
}

extension PlaceLowering {
  fileprivate func key(of child: SchemaChild) -> SchemaLowering.Key {
    SchemaLowering.Key(site: child.site, scope: lowering.scope(entering: child.site, from: scope))
  }

  fileprivate func keys(in keyword: Keyword) -> [SchemaLowering.Key] {
    children(of: keyword).map { key(of: $0) }
  }

  /// The places that speak of a name, which matches the patterns for which `matching` holds; `nil` where none declares it.
  fileprivate func declaration(of name: Int?, matching: (Int) -> Bool) -> [SchemaLowering.Key]? {
    var keys: [SchemaLowering.Key] = []
    var isDeclared = false
    for child in children(of: .properties) where number(of: child) == name {
      keys.append(key(of: child))
      isDeclared = true
    }
    for child in children(of: .patternProperties) where matching(pattern(of: child)) {
      keys.append(key(of: child))
      isDeclared = true
    }
    if isDeclared { return keys }
    for name in [Keyword.additionalProperties, .unevaluatedProperties] {
      guard let keyword = self[name] else { continue }
      if keyword.value.object?.isEmpty == false {
        keys += self.keys(in: name)
        isDeclared = true
      }
      break
    }
    if self[.propertyNames]?.value.kind == .object { isDeclared = true }
    return isDeclared ? keys : nil
  }
}
