import JSONModel
import JSONSchema

/// The bytes that tell a node's own content, facts and the labels of its edges, in one spelling.
struct StructureSignature {
  private(set) var bytes: [UInt8] = []

  init(of node: SchemaNode) {
    switch node.form {
    case .accepting: bytes.append(UInt8(ascii: "t"))
    case .rejecting: bytes.append(UInt8(ascii: "f"))
    case .constrained: bytes.append(UInt8(ascii: "s"))
    case .unresolved(let uri):
      bytes.append(UInt8(ascii: "u"))
      append(uri.utf8)
    }
    append(node.facts.count)
    for fact in node.facts {
      append(fact.name.rawValue.utf8)
      append(fact.meaning)
    }
    append(node.edges.count)
    for edge in node.edges { append(edge.label) }
  }

  private mutating func append(_ number: Int) { bytes.append(contentsOf: "\(number);".utf8) }

  /// Text with its length before it, so that no two sequences of texts read the same.
  private mutating func append(_ text: some Collection<UInt8>) {
    append(text.count)
    bytes.append(contentsOf: text)
  }

  private mutating func append(_ meaning: SchemaFact.Meaning) {
    switch meaning {
    case .types(let types): append(Int(types.rawValue))
    case .values(let values):
      append(values.count)
      for value in values { append(CanonicalJSON.bytes(of: value)) }
    case .bound(let limit, let isExclusive):
      append(limit.canonicalText.utf8)
      append(isExclusive ? 1 : 0)
    case .number(let number): append(number.canonicalText.utf8)
    case .text(let text): append(text.utf8)
    case .flag: append(1)
    case .names(let names): append(names)
    case .namesByTrigger(let lists):
      append(lists.count)
      for list in lists {
        append(list.trigger.text.utf8)
        append(list.names)
      }
    }
  }

  private mutating func append(_ names: [ExactText]) {
    append(names.count)
    for name in names { append(name.text.utf8) }
  }

  private mutating func append(_ label: SchemaEdge.Label) {
    append(label.keyword.utf8)
    switch label {
    case .property(let name), .patternProperty(let name), .dependentSchema(let name), .dynamicTarget(let name):
      append(name.text.utf8)
    case .prefixItem(let index):
      append(index)
    default:
      break
    }
  }
}
