/// The relation between a schema and one that it applies.
public struct SchemaEdge: Sendable {
  /// How the schema applies the other one.
  public let label: Label
  /// The index of the applied schema among the nodes of the graph.
  public let target: Int
  /// The JSON Pointer text of the place where the relation is written; the target may stand elsewhere, behind a `$ref`.
  public let path: String

  /// An edge that is put together rather than read.
  public init(label: Label, target: Int, path: String) {
    self.label = label
    self.target = target
    self.path = path
  }

  /// How the schema applies the other one. Edges with the same label have no order among them.
  public enum Label: Hashable, Sendable {
    case property(ExactText)
    case patternProperty(ExactText)
    case additionalProperties
    case propertyNames
    case unevaluatedProperties
    case dependentSchema(ExactText)
    case prefixItem(Int)
    /// The elements after the prefix: `items`, or `additionalItems` beside an array of items.
    case items
    case contains
    case unevaluatedItems
    /// A branch of `allOf`, or a `$ref` with siblings.
    case allOf
    case anyOf
    case oneOf
    case not
    case `if`
    case then
    case `else`
    case contentSchema
    /// A schema that a dynamic reference of this name may lead to; such edges leave the root alone.
    case dynamicTarget(ExactText)
  }
}

/// The order of the edges of a node: objects, arrays, combinations, conditions; then by name or index.
extension SchemaEdge.Label: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (rank: Int, index: Int, name: ExactText) {
    switch self {
    case .property(let name): (0, 0, name)
    case .patternProperty(let pattern): (1, 0, pattern)
    case .additionalProperties: (2, 0, "")
    case .propertyNames: (3, 0, "")
    case .unevaluatedProperties: (4, 0, "")
    case .dependentSchema(let name): (5, 0, name)
    case .prefixItem(let index): (6, index, "")
    case .items: (7, 0, "")
    case .contains: (8, 0, "")
    case .unevaluatedItems: (9, 0, "")
    case .allOf: (10, 0, "")
    case .anyOf: (11, 0, "")
    case .oneOf: (12, 0, "")
    case .not: (13, 0, "")
    case .if: (14, 0, "")
    case .then: (15, 0, "")
    case .else: (16, 0, "")
    case .contentSchema: (17, 0, "")
    case .dynamicTarget(let name): (18, 0, name)
    }
  }
}

extension SchemaEdge.Label {
  /// The keyword that says the relation in the newest dialect.
  public var keyword: String {
    switch self {
    case .property: "properties"
    case .patternProperty: "patternProperties"
    case .additionalProperties: "additionalProperties"
    case .propertyNames: "propertyNames"
    case .unevaluatedProperties: "unevaluatedProperties"
    case .dependentSchema: "dependentSchemas"
    case .prefixItem: "prefixItems"
    case .items: "items"
    case .contains: "contains"
    case .unevaluatedItems: "unevaluatedItems"
    case .allOf: "allOf"
    case .anyOf: "anyOf"
    case .oneOf: "oneOf"
    case .not: "not"
    case .if: "if"
    case .then: "then"
    case .else: "else"
    case .contentSchema: "contentSchema"
    case .dynamicTarget: "$dynamicAnchor"
    }
  }
}
