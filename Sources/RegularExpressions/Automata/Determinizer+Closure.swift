/// The closure of threads: all instructions that they come to without reading a scalar.
extension Determinizer {
  /// The threads that wait for a scalar or have accepted, ascending, without those that others make superfluous.
  ///
  /// A match `isLasting` if it stays one whatever follows: then it makes all other threads superfluous.
  func closure(of seeds: consuming [Thread], isLasting: Bool = true) throws(OutOfBudget) -> [Thread] {
    closures &+= 1
    let closure = closures  // a look inside starts another one, over instructions of its own
    var seen: Set<Thread> = []
    var stack = seeds
    var waiting: [Thread] = []
    while let thread = stack.popLast() {
      guard visit(thread, in: closure, &seen) else { continue }
      try spend(1)
      let next = thread.instruction + 1
      switch program.instructions[Int(thread.instruction)] {
      case .characters, .accept: waiting.append(thread)
      case .jump(let target): stack.append(Thread(at: target, if: thread.condition))
      case .split(let first, let second):
        stack.append(Thread(at: first, if: thread.condition))
        stack.append(Thread(at: second, if: thread.condition))
      case .textStart: if facts.isTextStart { stack.append(Thread(at: next, if: thread.condition)) }
      case .textEnd: extend(thread, by: ConditionTable.onlyAtEnd, onto: &stack)
      case .look(let index, let isNegated):
        for condition in try alternatives(of: Int(index), isNegated: isNegated) {
          extend(thread, by: condition, onto: &stack)
        }
      }
    }
    if waiting.count > 1 { waiting.sort() }
    return reduced(waiting, isLasting: isLasting)
  }

  func spend(_ steps: Int) throws(OutOfBudget) {
    budget -= steps
    if budget < 0 { throw OutOfBudget() }
  }

  /// Whether a thread is seen for the first time in this closure.
  private func visit(_ thread: Thread, in closure: UInt32, _ seen: inout Set<Thread>) -> Bool {
    guard thread.condition <= ConditionTable.onlyAtEnd else { return seen.insert(thread).inserted }
    let mark = Int(thread.instruction) * 2 + Int(thread.condition)
    if marks[mark] == closure { return false }
    marks[mark] = closure
    return true
  }

  private func extend(_ thread: Thread, by condition: Int32, onto stack: inout [Thread]) {
    if let both = conditions.both(thread.condition, condition) {
      stack.append(Thread(at: thread.instruction + 1, if: both))
    }
  }

  /// Drops threads whose condition implies that of another one at the same instruction.
  private func reduced(_ threads: [Thread], isLasting: Bool) -> [Thread] {
    if isLasting, let accepted = threads.first(where: { $0.condition == ConditionTable.always && accepts($0) }) {
      return [accepted]
    }
    let isCrowded = threads.indices.dropFirst().contains { threads[$0].instruction == threads[$0 - 1].instruction }
    guard isCrowded else { return threads }
    var kept: [Thread] = []
    var start = 0
    while start < threads.count {
      var end = start + 1
      while end < threads.count, threads[end].instruction == threads[start].instruction { end += 1 }
      let group = threads[start..<end]
      kept += group.filter { thread in
        !group.contains { $0 != thread && conditions.implies(thread.condition, $0.condition) }
      }
      start = end
    }
    return kept
  }
}
