import DriftModel

/// The claims of one source that differ from those of one reference in the same way.
struct ClaimPair {
  let reference: ClaimEntry.Side
  let source: ClaimEntry.Side
  let entries: [ClaimEntry]

  /// The pairs with claims of a status, in the order of the entries.
  static func all(of status: ClaimEntry.Status, in entries: [ClaimEntry]) -> [ClaimPair] {
    var order: [[String]] = []
    let groups = Dictionary(grouping: entries.filter { $0.status == status }) { entry in
      [entry.from.label, entry.to.label]
    }
    for entry in entries {
      let key = [entry.from.label, entry.to.label]
      if groups[key] != nil, !order.contains(key) { order.append(key) }
    }
    return order.compactMap { key in
      groups[key].flatMap { group in
        group.first.map { ClaimPair(reference: $0.from, source: $0.to, entries: group) }
      }
    }
  }

  /// The names of the first claims with their versions, as many as a sentence bears.
  func names(shown: Int, quote: (String) -> String) -> String {
    let names = entries.prefix(shown).map { entry in
      quote(entry.track.isEmpty ? entry.schema : "\(entry.track)/\(entry.schema)") + " " + quote(entry.coreVersion)
    }
    let rest = entries.count - shown
    return Counted.list(rest > 0 ? names + ["\(Counted.number(rest)) more"] : names)
  }
}
