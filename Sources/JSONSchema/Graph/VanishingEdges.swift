/// The rule by which edges to schemas that accept everything demand nothing themselves.
///
/// `additionalProperties: true` demands nothing but marks properties as evaluated, so it vanishes only where no
/// `unevaluatedProperties` looks at the marks; the same holds for `items`, and for an `if` without `then` and `else`.
struct VanishingEdges {
  let keepsEvaluation: Bool

  /// For each node whether it accepts every instance because nothing in it demands anything: the least such set, so a
  /// schema that only leads back to itself is not in it. Cost: linear.
  func acceptingNodes(of drafts: [DraftNode]) -> [Bool] {
    var accepting = Array(repeating: false, count: drafts.count)
    var demands = Array(repeating: 0, count: drafts.count)
    var users: [[Int]] = Array(repeating: [], count: drafts.count)
    var pending: [Int] = []
    for (index, draft) in drafts.enumerated() {
      guard draft.form != .accepting else {
        pending.append(index)
        continue
      }
      guard draft.form == .constrained, draft.facts.isEmpty, !draft.edges.contains(where: { !mayVanish($0.label) })
      else { continue }
      for edge in draft.edges where !vanishesAlone(edge.label) {
        demands[index] += 1
        users[edge.target].append(index)
      }
      if demands[index] == 0 { pending.append(index) }
    }
    while let index = pending.popLast() {
      accepting[index] = true
      for user in users[index] {
        demands[user] -= 1
        if demands[user] == 0 { pending.append(user) }
      }
    }
    return accepting
  }

  /// The edges that still demand something.
  func remaining(_ edges: [SchemaEdge], accepting: [Bool]) -> [SchemaEdge] {
    let kept = edges.filter { edge in
      edge.label == .if || !mayVanish(edge.label) || !accepting[edge.target]
    }
    let hasConsequence = kept.contains { $0.label == .then || $0.label == .else }
    return hasConsequence || keepsEvaluation ? kept : kept.filter { $0.label != .if }
  }

  /// Whether an edge with the label can demand nothing.
  private func mayVanish(_ label: SchemaEdge.Label) -> Bool {
    switch label {
    case .allOf, .propertyNames, .dependentSchema, .then, .else: true
    case .additionalProperties, .unevaluatedProperties, .items, .unevaluatedItems, .if: !keepsEvaluation
    default: false
    }
  }

  /// Whether it demands nothing by itself, whatever it leads to.
  private func vanishesAlone(_ label: SchemaEdge.Label) -> Bool { label == .if && !keepsEvaluation }
}
