import JSONSchema

/// How a schema treats properties that it does not declare.
enum Openness {
  /// Any value is allowed.
  case open
  /// They are not allowed at all.
  case closed
  /// A schema or a pattern governs them.
  case partiallyOpen

  init(of node: SchemaNode, in graph: SchemaGraph) {
    let hasPatterns = node.edges.contains { if case .patternProperty = $0.label { true } else { false } }
    let governing = node.edge(.additionalProperties) ?? node.edge(.unevaluatedProperties)
    let form = governing.map { graph.nodes[$0.target].form } ?? .accepting
    // Branches may declare what `unevaluatedProperties` then lets pass.
    let branches = governing?.label == .unevaluatedProperties && node.edges.contains { $0.label.declaresInPlace }
    if hasPatterns || branches {
      self = .partiallyOpen
    } else {
      self =
        switch form {
        case .accepting: .open
        case .rejecting: .closed
        case .constrained, .unresolved: .partiallyOpen
        }
    }
  }
}

extension SchemaEdge.Label {
  fileprivate var declaresInPlace: Bool {
    switch self {
    case .allOf, .anyOf, .oneOf, .if, .then, .else, .dependentSchema: true
    default: false
    }
  }
}
