import JSONModel
public import JSONSchema

/// The structural differences between two versions of a schema.
///
/// `changes` is empty exactly where the two have the same ``StructureForm``. The comparison follows references, visits each
/// pair of schemas once, and passes over pairs that say the same.
public struct SchemaDiff: Sendable {
  /// Whether both versions say the same.
  public let isStructurallyEqual: Bool
  /// Whether the documents differ as JSON although both versions say the same.
  public let isMetadataOnly: Bool
  /// The differences in the order of the new pointer, the old pointer, the kind and the name.
  public let changes: [Change]

  /// Compares two versions. Cost: about O(n log n) for versions that are nearly the same.
  public init(old: SchemaDocument, new: SchemaDocument) {
    let pair = SchemaPair(old: old, new: new)
    let reach = ReachComparison(old: old.index, new: new.index)
    isStructurallyEqual =
      pair.saySame && old.dialect == new.dialect && reach.isSame && Self.haveOneMeaning(old, new)
    isMetadataOnly = isStructurallyEqual && old.document.root != new.document.root
    guard !isStructurallyEqual else {
      changes = []
      return
    }
    let found = ComparisonWalk(pair).changes + reach.changes + Self.dialectChange(old, new)
    changes = Self.sorted(found.isEmpty ? [Self.unexplained(old, new)] : found)
  }

  /// Whether what the walk does not look at means nothing; where it may mean something, only equal documents are equal.
  ///
  /// Of references to other documents the walk sees the text, which tells where they lead in uniform schemas alone.
  private static func haveOneMeaning(_ old: SchemaDocument, _ new: SchemaDocument) -> Bool {
    let isSettled = [old, new].allSatisfy { schema in
      !schema.leavesMeaningOpen || !schema.isReadBeyondItsGraph && schema.index.isUniform
    }
    return isSettled || old.unknownDialect == new.unknownDialect && old.document.root == new.document.root
  }

  private static func unexplained(_ old: SchemaDocument, _ new: SchemaDocument) -> Change {
    Change(
      kind: .otherwiseChanged, oldPointer: .root, newPointer: .root, old: old.document.root, new: new.document.root)
  }

  private static func dialectChange(_ old: SchemaDocument, _ new: SchemaDocument) -> [Change] {
    guard old.dialect != new.dialect else { return [] }
    func place(_ schema: SchemaDocument) -> JSONPointer {
      schema.document.root["$schema"] == nil ? .root : JSONPointer(tokens: ["$schema"])
    }
    let change = Change(
      kind: .dialectChanged, oldPointer: place(old), newPointer: place(new), old: old.document.root["$schema"],
      new: new.document.root["$schema"])
    return [change]
  }

  /// Sorts the changes and drops what the walk met twice in the same place.
  private static func sorted(_ changes: [Change]) -> [Change] {
    var seen: Set<ChangeKey> = []
    return changes.map { (key: ChangeKey($0), change: $0) }
      .sorted { $0.key < $1.key }
      .filter { seen.insert($0.key).inserted }
      .map(\.change)
  }
}

/// What tells a change from the others of the same comparison, and gives it its place among them.
private struct ChangeKey: Hashable, Comparable {
  let newPointer: JSONPointer
  let oldPointer: JSONPointer
  let kind: String
  let name: ExactText

  init(_ change: Change) {
    newPointer = change.newPointer
    oldPointer = change.oldPointer
    kind = change.kind.rawValue
    name = ExactText(change.name ?? "")
  }

  static func < (left: ChangeKey, right: ChangeKey) -> Bool {
    if left.newPointer != right.newPointer { return left.newPointer < right.newPointer }
    if left.oldPointer != right.oldPointer { return left.oldPointer < right.oldPointer }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.name < right.name
  }
}
