import JSONModel
import SchemaComparison

extension Change {
  /// A change at `pointer` in both documents, with values as JSON texts.
  static func sample(
    _ kind: ChangeKind, at pointer: [String] = [], old: String? = nil, new: String? = nil, name: String? = nil,
    unsettledBy: String? = nil
  ) throws -> Change {
    Change(
      kind: kind, oldPointer: JSONPointer(tokens: pointer), newPointer: JSONPointer(tokens: pointer),
      old: try old.map { try JSONDocument(parsing: $0).root }, new: try new.map { try JSONDocument(parsing: $0).root },
      name: name, unsettledBy: unsettledBy)
  }

  /// A bound that rose: narrows in both readings.
  static func narrowing() throws -> Change {
    try sample(.minimumRaised, at: ["minimum"], old: "0", new: "1")
  }

  /// A bound that fell: widens in both readings.
  static func widening() throws -> Change {
    try sample(.minimumLowered, at: ["minimum"], old: "1", new: "0")
  }
}
