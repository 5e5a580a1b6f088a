import JSONModel
import JSONSchema

/// The translation of one schema into terms, place by place; equal places come to equal literals.
///
/// A place that leads back to itself becomes a variable. The scope is the list of resources on the way, by which dynamic
/// references are resolved; where a schema has none of those, it stays empty, so that each place is translated once.
final class SchemaLowering {
  let arena: TermArena
  let index: SchemaIndex
  private var progress: ContiguousArray<Progress>
  /// The same for places in a scope of their own.
  private var scopedProgress: [Key: Progress] = [:]
  private var scopes = InternTable<[Int]>()
  /// What places evaluate, as far as somebody asked.
  var evaluatedParts: [Key: [EvaluatedParts]?] = [:]
  /// How many literals may still be spent on telling what is left unevaluated.
  private var evaluationBudget = 2_000_000
  private var depth = 0

  /// A place together with the number of its scope.
  struct Key: Hashable {
    let site: Int
    let scope: Int
  }

  private enum Progress {
    case unknown
    /// On the way, with the variable that stands for the place if it was met again.
    case open(variable: Int?)
    case done(Literal)
  }

  /// The deepest chain of places and references that is followed.
  static let deepestPlace = 3_000

  init(_ index: SchemaIndex, into arena: TermArena) {
    self.index = index
    self.arena = arena
    progress = ContiguousArray(repeating: .unknown, count: index.sites.count)
    _ = scopes.number(of: [])
  }

  private subscript(key: Key) -> Progress {
    get { key.scope == 0 ? progress[key.site] : scopedProgress[key] ?? .unknown }
    set {
      if key.scope == 0 { progress[key.site] = newValue } else { scopedProgress[key] = newValue }
    }
  }

  /// The literal of the whole schema.
  func root() -> Literal { literal(of: 0, scope: scope(entering: 0, from: 0)) }

  /// Takes over the literals of places that say the same in a schema that was translated before.
  ///
  /// Where nothing leads back to itself, equal places come to equal literals anyway.
  func takeOverEqualPlaces(from other: SchemaLowering) {
    guard !arena.bodies.isEmpty, !index.hasDynamicReferences, !other.index.hasDynamicReferences else { return }
    for (site, counterpart) in EqualPlaces(other.index, index).counterparts {
      progress[site] = .done(other.literal(of: counterpart, scope: 0))
    }
  }

  /// The scope after entering the resource of a site.
  func scope(entering site: Int, from scope: Int) -> Int {
    guard index.hasDynamicReferences else { return 0 }
    let resource = index.sites[site].resource
    let resources = scopes[scope]
    // only the outermost resources decide, so one that is entered again changes nothing
    return resources.contains(resource) ? scope : scopes.number(of: resources + [resource])
  }

  /// Whether the demands on what these parts leave unevaluated can be written out: for every name and position, the
  /// conditions of all parts.
  func affords(_ parts: [EvaluatedParts]) -> Bool {
    let kinds = parts.reduce(1) { $0 + $1.names.count + $1.prefix }
    let conditions = parts.reduce(1) { $0 + 1 + $1.condition.count }
    let (cost, overflows) = kinds.multipliedReportingOverflow(by: conditions)
    guard !overflows, cost <= evaluationBudget else { return false }
    evaluationBudget -= cost
    return true
  }

  /// The literal of a place.
  func literal(of site: Int, scope: Int) -> Literal {
    let key = Key(site: site, scope: scope)
    switch self[key] {
    case .done(let literal): return literal
    case .open(let variable?): return arena.literal(.variable, variable)
    case .open(nil):
      let variable = arena.newVariable()
      self[key] = .open(variable: variable)
      return arena.literal(.variable, variable)
    case .unknown: break
    }
    guard depth < Self.deepestPlace else {
      return opaque(site, "depth", .absurdSize, "schemas nest deeper than \(Self.deepestPlace) levels")
    }
    depth += 1
    self[key] = .open(variable: nil)
    let literal = PlaceLowering(self, site, scope).literal()
    if case .open(let variable?) = self[key] { arena.setBody(of: variable, to: literal) }
    self[key] = .done(literal)
    depth -= 1
    return literal
  }

  /// The place that a reference leads to, with the scope there; `nil` where it leads nowhere.
  func target(of keyword: SchemaKeyword, at site: Int, scope: Int) -> Key? {
    switch index.target(of: keyword, at: site) {
    case .site(let target): return Key(site: target, scope: self.scope(entering: target, from: scope))
    case .dynamic(let initial, let anchor):
      let target = scopes[scope].lazy.compactMap { self.index.dynamicTarget(named: anchor, in: $0) }.first ?? initial
      return Key(site: target, scope: self.scope(entering: target, from: scope))
    case .unresolved: return nil
    }
  }

  /// A term for what is not known at a place.
  func opaque(_ site: Int, _ what: String, _ reason: Undetermined.Reason, _ detail: String) -> Literal {
    let pointer = index.pointer(of: site)
    return arena.opaque(
      "\(ObjectIdentifier(self)) \(site) \(what)",
      because: Undetermined(reason: reason, pointer: pointer, budget: 0, detail: detail))
  }
}
