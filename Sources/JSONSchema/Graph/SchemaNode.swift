public import JSONModel

/// One schema of a graph: what it demands by itself, and the schemas that it applies.
public struct SchemaNode: Sendable {
  public let form: Form
  /// What the schema demands by itself, at most one fact a name, in the order of the names' declaration.
  public let facts: [SchemaFact]
  /// The schemas that it applies, in the order of their labels, then of the document.
  public let edges: [SchemaEdge]
  /// The JSON Pointer text of the place of the schema in its document.
  public let path: String
  /// The schema as written.
  public let value: JSONValue

  /// The four forms of a schema.
  public enum Form: Hashable, Sendable {
    /// Accepts every instance: `true`, or an object without structure.
    case accepting
    /// Accepts nothing: `false`.
    case rejecting
    /// Has facts or edges.
    case constrained
    /// A reference that leaves the document or leads nowhere, with its resolved URI.
    case unresolved(String)
  }

  /// A node that is put together rather than read, such as a wrapper around another one.
  public init(form: Form, facts: [SchemaFact], edges: [SchemaEdge], path: String, value: JSONValue) {
    self.form = form
    self.facts = facts
    self.edges = edges
    self.path = path
    self.value = value
  }

  /// The place of the schema in its document.
  public var pointer: JSONPointer { JSONPointer(path) ?? .root }

  /// What the schema demands under this name. Cost: linear in its few facts.
  public func fact(_ name: SchemaFact.Name) -> SchemaFact? { facts.first { $0.name == name } }

  /// The edge with the label; where several share it, the first.
  public func edge(_ label: SchemaEdge.Label) -> SchemaEdge? { edges.first { $0.label == label } }

  /// The edges with the label, in the order of the document.
  public func edges(_ label: SchemaEdge.Label) -> [SchemaEdge] { edges.filter { $0.label == label } }
}
