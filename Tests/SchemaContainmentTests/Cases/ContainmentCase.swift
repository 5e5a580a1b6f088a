import JSONSchema
import Testing

/// A pair of schemas, and how the set of documents that the new one accepts lies to that of the old one.
struct ContainmentCase: CustomTestStringConvertible, Sendable {
  static let all =
    scalarTypes + listedValues + numbers + strings + properties + openness + propertyNames + dependencies + items
    + itemCounts + choices + exclusiveChoices + negations + references + dialects + recursion + unevaluated
    + peerMistakes
    + jointCovers + emptiness + equivalences

  let name: String
  let old: String
  let new: String
  let relation: Relation
  /// The relation between the documents that hold declared properties only, where it is part of the case.
  let declared: Relation?
  /// The dialect of schemas without `$schema`.
  let dialect: Dialect

  init(
    _ name: String, _ old: String, _ new: String, _ relation: Relation, declared: Relation? = nil,
    dialect: Dialect = .draft202012
  ) {
    self.name = name
    self.old = old
    self.new = new
    self.relation = relation
    self.declared = declared
    self.dialect = dialect
  }

  var testDescription: String { "\(name): \(old) → \(new)" }

  /// What the new schema accepts, seen from the old one.
  enum Relation {
    /// The same documents.
    case equal
    /// More documents, and all that the old one accepts.
    case widened
    /// Fewer documents, and none beyond the old one.
    case narrowed
    /// Documents beyond the old one, and not all of those.
    case incomparable

    /// Whether all documents of the old schema are accepted by the new one.
    var isBackwardContained: Bool { self == .equal || self == .widened }
    /// Whether all documents of the new schema are accepted by the old one.
    var isForwardContained: Bool { self == .equal || self == .narrowed }
  }
}
