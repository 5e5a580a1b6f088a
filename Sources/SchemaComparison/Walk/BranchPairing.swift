import JSONSchema

/// The branches of one combination, old beside new: those that say the same are taken out, the rest is paired by likeness.
struct BranchPairing {
  private(set) var changed: [(old: SchemaEdge, new: SchemaEdge)] = []
  private(set) var added: [SchemaEdge] = []
  private(set) var removed: [SchemaEdge] = []

  /// Pairs the branches. Cost: linear in those that say the same, quadratic in the others.
  init(_ old: [SchemaEdge], _ new: [SchemaEdge], in pair: SchemaPair) {
    var unmatched: [Int: Int] = [:]
    for edge in new { unmatched[pair.newClass(edge.target), default: 0] += 1 }
    var oldRest: [SchemaEdge] = []
    var matched: [Int: Int] = [:]
    for edge in old {
      let number = pair.oldClass(edge.target)
      if let count = unmatched[number], count > 0 {
        unmatched[number] = count - 1
        matched[number, default: 0] += 1
      } else {
        oldRest.append(edge)
      }
    }
    let newRest = new.filter { edge in
      let number = pair.newClass(edge.target)
      guard let count = matched[number], count > 0 else { return true }
      matched[number] = count - 1
      return false
    }
    pairByLikeness(oldRest, newRest, in: pair)
    pairOnlyMeaningful(old, new, in: pair)
  }

  private mutating func pairByLikeness(_ old: [SchemaEdge], _ new: [SchemaEdge], in pair: SchemaPair) {
    let oldProfiles = old.map { BranchProfile(pair.old.nodes[$0.target], in: pair.old) }
    let newProfiles = new.map { BranchProfile(pair.new.nodes[$0.target], in: pair.new) }
    var candidates: [(likeness: Int, old: Int, new: Int)] = []
    for (left, profile) in oldProfiles.enumerated() {
      for (right, other) in newProfiles.enumerated() {
        let likeness = profile.likeness(to: other)
        if likeness > 0 { candidates.append((likeness, left, right)) }
      }
    }
    candidates.sort { (-$0.likeness, $0.old, $0.new) < (-$1.likeness, $1.old, $1.new) }
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    for candidate in candidates where !takenOld.contains(candidate.old) && !takenNew.contains(candidate.new) {
      takenOld.insert(candidate.old)
      takenNew.insert(candidate.new)
      changed.append((old[candidate.old], new[candidate.new]))
    }
    removed = old.indices.filter { !takenOld.contains($0) }.map { old[$0] }
    added = new.indices.filter { !takenNew.contains($0) }.map { new[$0] }
  }

  /// Pairs the branch that is not for null with its counterpart where each side has one such branch only.
  private mutating func pairOnlyMeaningful(_ old: [SchemaEdge], _ new: [SchemaEdge], in pair: SchemaPair) {
    let was = old.filter { !pair.old.nodes[$0.target].acceptsOnlyNull }
    let now = new.filter { !pair.new.nodes[$0.target].acceptsOnlyNull }
    guard was.count == 1, now.count == 1 else { return }
    let oldIndex = removed.firstIndex { $0.path == was[0].path }
    let newIndex = added.firstIndex { $0.path == now[0].path }
    if let oldIndex, let newIndex { changed.append((removed.remove(at: oldIndex), added.remove(at: newIndex))) }
  }
}
