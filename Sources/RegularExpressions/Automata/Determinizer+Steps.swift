/// How threads and the conditions on them move from one position to the next.
extension Determinizer {
  /// Moves the lookbehinds' bodies on by a class, or starts them at the start of the text.
  func arrive(from behind: [[Thread]]?, reading member: Int) throws(OutOfBudget) {
    for (index, look) in program.looks.enumerated() where look.isBehind {
      var seeds = [Thread(at: look.entry)]
      if let behind {
        for thread in behind[facts.behind.count] { try advance(thread, reading: member, onto: &seeds) }
      }
      let threads = try closure(of: seeds, isLasting: false)
      facts.behind.append(threads.filter { !accepts($0) })
      facts.holds[index] = threads.filter(accepts).map(\.condition)
    }
  }

  /// The conditions under one of which a look holds, or fails, at the current position.
  func alternatives(of look: Int, isNegated: Bool) throws(OutOfBudget) -> [Int32] {
    let holds: [Int32]
    if let known = facts.holds[look] {
      holds = known
    } else {
      let threads = try closure(of: [Thread(at: program.looks[look].entry)])
      let condition = conditions.condition(meeting: threads, isMet: isMet(threads))
      holds = condition.map { [$0] } ?? []
      facts.holds[look] = holds
    }
    if !isNegated { return holds }
    if let known = facts.fails[look] { return known }
    let fails = try conditions.negation(of: holds, budget: &budget)
    facts.fails[look] = fails
    return fails
  }

  /// Adds where a thread comes to by reading a class, before the closure.
  func advance(_ thread: Thread, reading member: Int, onto seeds: inout [Thread]) throws(OutOfBudget) {
    try spend(1)
    let target: Int32
    switch program.instructions[Int(thread.instruction)] {
    case .characters(let set) where program.reads(set, class: member): target = thread.instruction + 1
    case .accept: target = thread.instruction
    default: return
    }
    if let condition = try advance(condition: thread.condition, reading: member) {
      seeds.append(Thread(at: target, if: condition))
    }
  }

  private func advance(condition: Int32, reading member: Int) throws(OutOfBudget) -> Int32? {
    switch condition {
    case ConditionTable.always: condition
    case ConditionTable.onlyAtEnd: nil
    default: try advance(numbered: condition, reading: member)
    }
  }

  private func advance(numbered condition: Int32, reading member: Int) throws(OutOfBudget) -> Int32? {
    if let known = moves.condition(condition, reading: member) { return known < 0 ? nil : known }
    let next = try conditions.condition(condition) { (obligation, threads) throws(OutOfBudget) in
      try self.advance(obligation: obligation, threads, reading: member)
    }
    moves.add(condition: condition, reading: member, next ?? -1)
    return next
  }

  private func advance(
    obligation: Int32, _ threads: [Thread], reading member: Int
  ) throws(OutOfBudget) -> (threads: [Thread], isMet: Bool) {
    if let known = moves.obligation(obligation, reading: member) { return known }
    var seeds: [Thread] = []
    for thread in threads { try advance(thread, reading: member, onto: &seeds) }
    let next = try closure(of: seeds)
    let result = (threads: next, isMet: isMet(next))
    moves.add(obligation: obligation, reading: member, result)
    return result
  }
}
