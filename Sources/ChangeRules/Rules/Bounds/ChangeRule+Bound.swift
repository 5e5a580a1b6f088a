import SchemaComparison

extension ChangeRule {
  /// A rule about one bound; bounds from below and from above, on whatever they count, are mirror images.
  static func bound(
    _ bound: Bound, _ event: Bound.Event, kind: ChangeKind, title: String, rationale: String, examples: [RuleExample]
  ) -> ChangeRule {
    let isTightened = bound.isTightened(by: event)
    return ChangeRule(
      kind: kind, title: title, rationale: rationale, strict: isTightened ? .narrows : .widens, examples: examples,
      message: { change in
        let passed = "have \(change.movesOnlyTheEdge ? "the bound itself" : bound.beyond)"
        return RuleMessage(
          bound.fact(event, change),
          consequence: isTightened ? Consequence.lost(passed) : Consequence.gained(passed))
      })
  }
}

extension Change {
  /// Whether the bound kept its value and came to exclude or include it.
  fileprivate var movesOnlyTheEdge: Bool { old != nil && old == new }
}

extension Bound {
  fileprivate func fact(_ event: Event, _ change: Change) -> String {
    let was = (keyword: change.oldKeyword(or: keyword), value: change.old == nil ? absent : change.oldText)
    let now = (keyword: change.newKeyword(or: keyword), value: change.new == nil ? absent : change.newText)
    let place = change.place
    switch event {
    case .added: return "\(place) has the new bound \(now.keyword) \(now.value)"
    case .removed: return "\(place) no longer has the bound \(was.keyword) \(was.value)"
    case .raised, .lowered:
      if was.keyword != now.keyword {
        return "the bound of \(place) went from \(was.keyword) \(was.value) to \(now.keyword) \(now.value)"
      }
      if was.value == now.value {  // a flag beside the bound changed, as in draft-04
        return "\(now.keyword) \(now.value) of \(place) now \(isTightened(by: event) ? "excludes" : "includes") itself"
      }
      let way = event == .raised ? "up" : "down"
      return "\(now.keyword) of \(place) went \(way) from \(was.value) to \(now.value)"
    }
  }
}
