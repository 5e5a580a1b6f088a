/// The coarsest partition of a graph's nodes in which nodes of one class look alike: same signature, children in same classes.
///
/// Nodes of one class are bisimilar: no walk from one can tell it from the other. In rounds, each class splits by the views
/// of its members; the largest part keeps the class's number, so a node moves at most log n times (Hopcroft's argument) and
/// the cost is about O(m log n) for m edges. The numbers depend only on signatures, views and sizes. In a graph where all
/// classes end up with one member they are therefore the same for every order in which the nodes may have been listed.
struct PartitionRefinement {
  /// The class of each node, numbered from 0.
  private(set) var classes: [Int]
  private let graph: RefinableGraph
  private var members: [[Int]] = []
  private var position: [Int]
  private var users: [[Int]]

  init(_ graph: RefinableGraph) {
    self.graph = graph
    classes = Array(repeating: 0, count: graph.count)
    position = classes
    users = Array(repeating: [], count: graph.count)
    for (node, children) in graph.children.enumerated() {
      for child in children { users[child].append(node) }
    }
    groupBySignature()
    var stale = Set(graph.children.indices.filter { !graph.children[$0].isEmpty })
    while !stale.isEmpty { stale = refine(stale) }
  }

  private mutating func groupBySignature() {
    var nodes: [[UInt8]: [Int]] = [:]
    for (node, signature) in graph.signatures.enumerated() { nodes[signature, default: []].append(node) }
    let sorted = nodes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (number, group) in sorted.enumerated() {
      members.append(group.value)
      for (place, node) in group.value.enumerated() {
        classes[node] = number
        position[node] = place
      }
    }
  }

  /// One round over the nodes whose children moved in the round before; the result is the same set for the next one.
  private mutating func refine(_ stale: Set<Int>) -> Set<Int> {
    var staleByClass: [Int: [Int]] = [:]
    for node in stale where members[classes[node]].count > 1 { staleByClass[classes[node], default: []].append(node) }
    var moves: [(node: Int, number: Int)] = []
    var next = members.count
    for (number, nodes) in staleByClass.sorted(by: { $0.key < $1.key }) {
      for part in departingParts(of: number, stale: nodes, among: stale) {
        for node in part { moves.append((node, next)) }
        next += 1
      }
    }
    members.append(contentsOf: Array(repeating: [], count: next - members.count))
    var touched: Set<Int> = []
    for (node, number) in moves {
      move(node, to: number)
      touched.formUnion(users[node])
    }
    return touched
  }

  /// The parts of a class that look different from its largest part, in the order of their views.
  private func departingParts(of number: Int, stale: [Int], among allStale: Set<Int>) -> [[Int]] {
    var parts: [[Int]: [Int]] = [:]
    for node in stale { parts[graph.view(of: node, under: classes), default: []].append(node) }
    let freshCount = members[number].count - stale.count
    var freshView: [Int]?
    if let fresh = freshCount > 0 ? members[number].first(where: { !allStale.contains($0) }) : nil {
      let view = graph.view(of: fresh, under: classes)
      parts[view, default: []] += []
      freshView = view
    }
    guard parts.count > 1 else { return [] }
    let ordered = parts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let sizes = ordered.map { $0.value.count + ($0.key == freshView ? freshCount : 0) }
    let largest = sizes.max().flatMap { sizes.firstIndex(of: $0) }
    return ordered.indices.filter { $0 != largest }.map { index in
      let part = ordered[index].value
      guard ordered[index].key == freshView else { return part }
      return part + members[number].filter { !allStale.contains($0) }
    }
  }

  private mutating func move(_ node: Int, to number: Int) {
    let old = classes[node]
    let place = position[node]
    if let last = members[old].last {
      members[old][place] = last
      position[last] = place
      members[old].removeLast()
    }
    position[node] = members[number].count
    members[number].append(node)
    classes[node] = number
  }
}
