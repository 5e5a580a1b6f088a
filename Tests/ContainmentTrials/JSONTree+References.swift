extension JSONTree {
  /// The schema in this document that a reference leads to: the root, one of its definitions or the embedded resource.
  func target(of reference: String) -> JSONTree? {
    if reference == "#" { return self }
    if reference == "tree" { return self["$defs"]?["T"] }
    var found: JSONTree? = self
    for token in reference.split(separator: "/").dropFirst() { found = found?[String(token)] }
    return found
  }

  /// Whether references lead in a circle that goes through no property and no item.
  func hasReferenceCircle(_ dialect: TrialDialect) -> Bool {
    var finished: Set<JSONTree> = []
    return everySchema.contains { $0.leadsBack(in: self, dialect, open: [], &finished) }
  }

  private var everySchema: [JSONTree] { [self] + subschemas.flatMap(\.everySchema) }

  private func leadsBack(
    in root: JSONTree, _ dialect: TrialDialect, open: Set<JSONTree>, _ finished: inout Set<JSONTree>
  ) -> Bool {
    if open.contains(self) { return true }
    if finished.contains(self) { return false }
    let next = appliedInPlace(root, dialect)
    for schema in next where schema.leadsBack(in: root, dialect, open: open.union([self]), &finished) { return true }
    finished.insert(self)
    return false
  }

  /// The schemas that this one applies to the same value.
  private func appliedInPlace(_ root: JSONTree, _ dialect: TrialDialect) -> [JSONTree] {
    let reference = self["$ref"]?.unquoted.flatMap(root.target)
    if let reference, dialect.referencesHideSiblings { return [reference] }
    let lists = ["allOf", "anyOf", "oneOf"].flatMap { self[$0]?.elements ?? [] }
    let single = ["not", "if", "then", "else"].compactMap { self[$0] }
    let dependent = ["dependentSchemas", "dependencies"].flatMap { self[$0]?.members.map(\.value) ?? [] }
    let isDynamic = self["$dynamicRef"] != nil || self["$recursiveRef"] != nil
    let extended = isDynamic ? [root, root.target(of: "tree")].compactMap { $0 } : []
    return extended + (reference.map { [$0] } ?? []) + lists + single + dependent
  }
}
