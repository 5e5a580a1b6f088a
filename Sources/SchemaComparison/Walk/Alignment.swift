import JSONModel
import JSONSchema

/// The step before two schemas are compared: where one side wraps what the other side says plainly, the plain side is read as
/// a wrapper with one branch, so that the branches meet.
///
/// `{"$ref": X}` beside `{"$ref": X, "minProperties": 1}` is read as `{"allOf": [X]}`, and `S` beside
/// `{"anyOf": [S, {"type": "null"}]}` as `{"anyOf": [S]}`.
struct Alignment {
  private let pair: SchemaPair

  init(_ pair: SchemaPair) { self.pair = pair }

  /// The two nodes as they should be compared.
  func aligned(_ nodes: NodePair) -> (old: SchemaNode, new: SchemaNode) {
    let old = pair.old.nodes[nodes.old]
    let new = pair.new.nodes[nodes.new]
    for label in [SchemaEdge.Label.allOf, .anyOf, .oneOf] {
      if wraps(new, label, old, isPlain: { pair.saySame(nodes.old, $0) }, node: { pair.new.nodes[$0] }) {
        return (wrapper(of: old, at: nodes.old, label), new)
      }
      if wraps(old, label, new, isPlain: { pair.saySame($0, nodes.new) }, node: { pair.old.nodes[$0] }) {
        return (old, wrapper(of: new, at: nodes.new, label))
      }
    }
    return (old, new)
  }

  /// Whether one of the branches of `outer` is what `plain` says, or what it has become.
  private func wraps(
    _ outer: SchemaNode, _ label: SchemaEdge.Label, _ plain: SchemaNode, isPlain: (Int) -> Bool,
    node: (Int) -> SchemaNode
  ) -> Bool {
    guard plain.form != .accepting, plain.form != .rejecting else { return false }
    let branches = outer.edges(label)
    guard !branches.isEmpty, label == .allOf || outer.isOnly(label) else { return false }
    if branches.contains(where: { isPlain($0.target) }) { return true }
    guard plain.edges(label).isEmpty, !plain.isOnlyBranches else { return false }
    if branches.contains(where: { BranchProfile(node($0.target)).isKin(to: BranchProfile(plain), of: label) }) {
      return true
    }
    let meaningful = branches.filter { !node($0.target).acceptsOnlyNull }
    return label != .allOf && branches.count == 2 && meaningful.count == 1 && !plain.acceptsOnlyNull
  }

  private func wrapper(of node: SchemaNode, at index: Int, _ label: SchemaEdge.Label) -> SchemaNode {
    SchemaNode(
      form: .constrained, facts: [], edges: [SchemaEdge(label: label, target: index, path: node.path)],
      path: node.path, value: node.value)
  }
}

extension SchemaNode {
  /// Whether the schema is nothing but branches under one keyword.
  fileprivate func isOnly(_ label: SchemaEdge.Label) -> Bool {
    facts.isEmpty && edges.allSatisfy { $0.label == label }
  }

  fileprivate var isOnlyBranches: Bool { form == .constrained && (isOnly(.anyOf) || isOnly(.oneOf)) }

  /// Whether the schema is `{"type": "null"}`.
  var acceptsOnlyNull: Bool {
    guard facts.count == 1, edges.isEmpty, case .types(.null) = facts[0].meaning else { return false }
    return true
  }
}
