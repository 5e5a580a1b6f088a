import JSONModel

/// What a schema says, freed from how it is written: nodes for the schemas reached from the root, edges for the
/// keywords.
///
/// Annotations, unknown keywords and the names of definitions are gone. Keywords of older dialects are told in the
/// words of the newest, references are edges or nothing at all, and a keyword that demands nothing (`minLength: 0`,
/// `items: true`, `if` alone) is absent. Two graphs say the same where their roots are bisimilar.
public struct SchemaGraph: Sendable {
  /// The nodes in the order of a depth-first walk from the root, which is the first.
  public let nodes: [SchemaNode]
  /// Whether keywords that only mark properties or items as evaluated were kept, because some schema looks at the
  /// marks.
  public let keepsEvaluation: Bool

  /// The node of the schema itself.
  public var root: SchemaNode { nodes[0] }

  /// Builds the graph from the schemas of a document.
  init(_ index: SchemaIndex, keepingEvaluation: Bool) throws(Problem) {
    let drafts = GraphDrafting(index).drafts
    var reduction = GraphReduction(drafts, keepsEvaluation: keepingEvaluation)
    let nodes = try reduction.nodes()
    let looksAtEvaluation = nodes.contains { node in
      node.edges.contains { $0.label == .unevaluatedProperties || $0.label == .unevaluatedItems }
    }
    guard looksAtEvaluation && !keepingEvaluation else {
      self.nodes = nodes
      keepsEvaluation = keepingEvaluation
      return
    }
    var keeping = GraphReduction(drafts, keepsEvaluation: true)
    self.nodes = try keeping.nodes()
    keepsEvaluation = true
  }
}
