import JSONModel
import JSONSchema

/// Two versions of a schema as graphs in one partition, so that any two nodes can be asked whether they say the same.
struct SchemaPair {
  let old: SchemaGraph
  let new: SchemaGraph
  let oldRoot: JSONValue
  let newRoot: JSONValue
  private let classes: [Int]

  init(old: SchemaDocument, new: SchemaDocument) {
    let keepsEvaluation = old.graph.keepsEvaluation || new.graph.keepsEvaluation
    self.old = keepsEvaluation ? old.graphKeepingEvaluation() : old.graph
    self.new = keepsEvaluation ? new.graphKeepingEvaluation() : new.graph
    oldRoot = old.document.root
    newRoot = new.document.root
    var graph = RefinableGraph()
    graph.append(self.old)
    graph.append(self.new)
    classes = PartitionRefinement(graph).classes
  }

  /// Whether the roots say the same.
  var saySame: Bool { saySame(0, 0) }

  /// Whether a node of the old graph and one of the new graph are bisimilar.
  func saySame(_ oldNode: Int, _ newNode: Int) -> Bool { oldClass(oldNode) == newClass(newNode) }

  func oldClass(_ node: Int) -> Int { classes[node] }
  func newClass(_ node: Int) -> Int { classes[old.nodes.count + node] }
}
