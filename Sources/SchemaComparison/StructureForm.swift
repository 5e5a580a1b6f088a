import JSONModel
public import JSONSchema

/// The structure of a schema as bytes: equal for two schemas exactly where they say the same in the same structure.
///
/// Annotations, unknown keywords, the order of members and branches, the names of definitions, and whether a definition is
/// referred to, inlined or unrolled leave the bytes as they are. The dialect is part of them, since it gives the keywords
/// their meaning.
public enum StructureForm {
  /// The version of the byte format, which is its first byte; bytes of different versions cannot be compared.
  public static let version: UInt8 = 1

  /// The bytes of a schema. Cost: about O(n log n) in the number of its keywords.
  public static func bytes(of schema: SchemaDocument) -> [UInt8] {
    var graph = RefinableGraph()
    graph.append(schema.graph)
    let classes = PartitionRefinement(graph).classes
    let smallest = graph.quotient(by: classes)
    let numbers = PartitionRefinement(smallest).classes
    let form = serialized(smallest, numbers: numbers, root: classes[0], dialect: schema.dialect)
    // Where the graph may say less than the document means, the whole document is its structure.
    guard schema.leavesMeaningOpen else { return form }
    return form + (schema.unknownDialect ?? "").utf8 + CanonicalJSON.bytes(of: schema.document.root)
  }

  /// Writes the nodes in the order of their numbers, each with its signature and its children's numbers.
  private static func serialized(
    _ graph: RefinableGraph, numbers: [Int], root: Int, dialect: Dialect
  ) -> [UInt8] {
    var bytes = [version]
    bytes.append(contentsOf: "\(dialect.rawValue);\(graph.count);\(numbers[root]);".utf8)
    var nodes = Array(0..<graph.count)
    nodes.sort { numbers[$0] < numbers[$1] }
    for node in nodes {
      bytes.append(contentsOf: "\(graph.signatures[node].count);".utf8)
      bytes.append(contentsOf: graph.signatures[node])
      for child in graph.view(of: node, under: numbers) { bytes.append(contentsOf: "\(child);".utf8) }
    }
    return bytes
  }
}
