import JSONModel
import JSONSchema

/// The walk over pairs of schemas that differ, from the roots down, each pair once.
struct ComparisonWalk {
  /// The differences found, in the order of the walk; at least one where the roots differ.
  private(set) var changes: [Change] = []

  private let pair: SchemaPair
  private var visits: [NodePair: Visit] = [:]
  private var order: [NodePair] = []

  private struct Visit {
    let comparison: NodeComparison
    var unsettledBy: String?
    var neighbour: String?
  }

  init(_ pair: SchemaPair) {
    self.pair = pair
    guard !pair.saySame else { return }
    visitAll()
    changes = order.flatMap { nodes in
      visits[nodes].map { visit in
        visit.comparison.changes.map { change in
          change.unsettled(by: visit.unsettledBy ?? (change.kind.dependsOnNeighbours ? visit.neighbour : nil))
        }
      } ?? []
    }
    if changes.isEmpty { changes = [.otherwise(pair.old.root, pair.new.root)] }
  }

  /// Visits each pair in breadth, and again where a later way to it passes a keyword that unsettles what it finds.
  private mutating func visitAll() {
    var pending = [InnerPair(nodes: NodePair(old: 0, new: 0), unsettledBy: nil, neighbour: .alone)]
    var next = 0
    while next < pending.count {
      let step = pending[next]
      next += 1
      if let visit = visits[step.nodes] {
        let isNews =
          visit.unsettledBy == nil && step.unsettledBy != nil || visit.neighbour == nil && step.neighbour.keyword != nil
        guard isNews else { continue }
        visits[step.nodes]?.unsettledBy = visit.unsettledBy ?? step.unsettledBy
        visits[step.nodes]?.neighbour = visit.neighbour ?? step.neighbour.keyword
      } else {
        let comparison = NodeComparison(of: step.nodes, in: pair)
        visits[step.nodes] = Visit(
          comparison: comparison, unsettledBy: step.unsettledBy, neighbour: step.neighbour.keyword)
        order.append(step.nodes)
      }
      for inner in visits[step.nodes]?.comparison.inner ?? [] {
        let neighbour = inner.neighbour == .asAround ? step.neighbour : inner.neighbour
        pending.append(
          InnerPair(
            nodes: inner.nodes, unsettledBy: step.unsettledBy ?? inner.unsettledBy, neighbour: neighbour))
      }
    }
  }
}

/// A node of the old graph beside one of the new graph.
struct NodePair: Hashable {
  let old: Int
  let new: Int
}

/// A pair to visit next, and the keyword on the way to it that unsettles what is found there.
struct InnerPair {
  let nodes: NodePair
  let unsettledBy: String?
  let neighbour: Neighbour
}

/// What else stands at the place of an instance that a schema is applied to.
enum Neighbour: Hashable {
  /// Nothing: the schema is all that is said of the instance.
  case alone
  /// Other schemas, applied by this keyword.
  case through(String)
  /// Whatever stands beside the schema around it, which merely wraps this one.
  case asAround

  var keyword: String? {
    if case .through(let keyword) = self { keyword } else { nil }
  }
}

extension Change {
  fileprivate func unsettled(by keyword: String?) -> Change {
    guard let keyword, unsettledBy == nil else { return self }
    return Change(
      kind: kind, oldPointer: oldPointer, newPointer: newPointer, old: old, new: new, name: name, unsettledBy: keyword)
  }

  fileprivate static func otherwise(_ old: SchemaNode, _ new: SchemaNode) -> Change {
    Change(
      kind: .otherwiseChanged, oldPointer: old.pointer, newPointer: new.pointer, old: old.value, new: new.value)
  }
}
