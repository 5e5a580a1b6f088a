import JSONModel
import JSONSchema

/// The translation of a schema weakened to one place: only what counts for the place stays, and the ways to it.
///
/// The result accepts all that the schema accepts, since on these ways a schema that demands less makes the whole demand
/// less. So a document that it rejects is rejected by the schema, and by what counts for the place.
final class WeakenedLowering {
  private let lowering: SchemaLowering
  private let focus: PlaceFocus
  private let ways: Set<Int>
  /// Whether what the result leaves out has no part in what the place does: what counts is one keyword, or one schema with
  /// all in it, and it is used on the ways only.
  let tellsAll: Bool
  private var progress: [Key: Progress] = [:]
  private var depth = 0
  private var arena: TermArena { lowering.arena }

  private typealias Key = SchemaLowering.Key

  private enum Progress {
    /// On the way, with the variable that stands for the schema if it was met again.
    case open(variable: Int?)
    case done(Literal)
  }

  init(_ lowering: SchemaLowering, to focus: PlaceFocus, along users: PlaceUsers) {
    self.lowering = lowering
    self.focus = focus
    ways = users.ways(to: focus.sites)
    tellsAll = focus.isSingle && users.areWaysOnly(ways, apart: focus.whole)
  }

  /// The literal of the whole schema; `.accept` where no way leads to the place.
  func root() -> Literal { literal(of: Key(site: 0, scope: lowering.scope(entering: 0, from: 0))) }

  private func literal(of key: Key) -> Literal {
    if focus.whole.contains(key.site) { return lowering.literal(of: key.site, scope: key.scope) }
    guard ways.contains(key.site) else { return .accept }
    switch progress[key] {
    case .done(let literal): return literal
    case .open(let known):
      let variable = known ?? arena.newVariable()
      progress[key] = .open(variable: variable)
      return arena.literal(.variable, variable)
    case nil: break
    }
    guard depth < SchemaLowering.deepestPlace else {
      return lowering.opaque(key.site, "depth", .absurdSize, "schemas nest too deep to be followed")
    }
    depth += 1
    progress[key] = .open(variable: nil)
    let literal = translation(of: PlaceLowering(lowering, key.site, key.scope))
    if case .open(let variable?) = progress[key] { arena.setBody(of: variable, to: literal) }
    progress[key] = .done(literal)
    depth -= 1
    return literal
  }

  private func translation(of place: PlaceLowering) -> Literal {
    let counted = focus.keywords[place.site] ?? []
    var parts = [place.literal(ofLeaves: counted, about: focus.place.subject)]
    for name in PlaceUsers.references {
      guard let keyword = place[name], let target = lowering.target(of: keyword, at: place.site, scope: place.scope)
      else { continue }
      let isCounted = counted.contains(name)
      parts.append(isCounted ? lowering.literal(of: target.site, scope: target.scope) : literal(of: target))
    }
    parts += place.children(of: .allOf).map { literal(of: $0, in: place) }
    if let condition = place.onlyLiteral(in: .if) {
      parts += place.children(of: .then).map { arena.any([~condition, literal(of: $0, in: place)]) }
      parts += place.children(of: .else).map { arena.any([condition, literal(of: $0, in: place)]) }
    }
    parts += items(of: place) + properties(of: place) + dependencies(of: place)
    return arena.all(parts)
  }

  private func items(of place: PlaceLowering) -> [Literal] {
    let (prefix, tail) = place.itemLayout
    var parts = prefix.enumerated().map { arena.item($0.offset, literal(of: $0.element, in: place)) }
    if let tail { parts.append(arena.rest(from: prefix.count, literal(of: tail, in: place))) }
    return parts
  }

  private func properties(of place: PlaceLowering) -> [Literal] {
    var parts = place.children(of: .properties).map {
      arena.property(place.number(of: $0), literal(of: $0, in: place))
    }
    parts += place.children(of: .patternProperties).map {
      arena.region(NameRegion(matching: [place.pattern(of: $0)]), literal(of: $0, in: place))
    }
    let isCounted = focus.keywords[place.site]?.contains(.additionalProperties) == true
    for child in place.children(of: .additionalProperties) {
      parts.append(
        place.undeclared(literal(of: child, in: place), about: isCounted ? focus.place.subject : nil))
    }
    for child in place.children(of: .propertyNames) {
      let rule = literal(of: child, in: place)
      if rule != .accept { parts.append(arena.literal(.names, Int(rule.raw))) }
    }
    return parts
  }

  /// After draft-07 validators disagree on `dependencies`, so there it leads nowhere.
  private func dependencies(of place: PlaceLowering) -> [Literal] {
    let keywords: [Keyword] = place.dialect > .draft7 ? [.dependentSchemas] : [.dependentSchemas, .dependencies]
    return keywords.flatMap { place.children(of: $0) }.map {
      arena.any([~place.has($0.token ?? ""), literal(of: $0, in: place)])
    }
  }

  private func literal(of child: SchemaChild, in place: PlaceLowering) -> Literal {
    literal(of: Key(site: child.site, scope: lowering.scope(entering: child.site, from: place.scope)))
  }
}
