/// The lazily built deterministic automaton of a program: states are numbered in the order in which they are found.
///
/// State 0 is dead, state 1 accepts whatever follows. Every call costs about one budget step for each thread that it moves.
final class Determinizer {
  static let dead: Int32 = 0
  static let always: Int32 = 1

  let program: Program
  let conditions = ConditionTable()
  /// What is known where the current step has come to.
  var facts: PositionFacts
  /// For each instruction and simple condition, the last closure that visited it.
  var marks: ContiguousArray<UInt32>
  var closures: UInt32 = 0
  /// Where the obligations of the state have come to in the current step.
  var moved: [Int32: (threads: [Thread], isMet: Bool)] = [:]
  var budget = 0

  private var states = SubsetTable()
  private var accepting: ContiguousArray<Bool> = []
  /// For each instruction and simple condition, the state that a single thread there leads to, where it is always the same.
  private var singles: ContiguousArray<Int32>
  private let hasLookbehinds: Bool
  /// The threads that the current step has come to; kept for its room.
  private var seeds: [Thread] = []

  init(_ program: Program) {
    self.program = program
    marks = ContiguousArray(repeating: 0, count: program.instructions.count * 2)
    singles = ContiguousArray(repeating: -1, count: program.instructions.count * 2)
    facts = PositionFacts(isTextStart: true, looks: program.looks.count)
    hasLookbehinds = program.looks.contains(where: \.isBehind)
    _ = number(of: [], behind: [])
    _ = number(of: [Thread(at: program.accept)], behind: [])
  }

  var stateCount: Int { states.count }

  func isAccepting(_ state: Int32) -> Bool { accepting[Int(state)] }

  /// The state before any scalar is read.
  func start(budget: inout Int) throws(OutOfBudget) -> Int32 {
    self.budget = budget
    defer { budget = self.budget }
    facts = PositionFacts(isTextStart: true, looks: program.looks.count)
    if hasLookbehinds { try arrive(from: nil, reading: 0) }
    return try enter([Thread(at: program.entry)])
  }

  /// The state after a scalar of a class.
  func successor(of state: Int32, reading member: Int, budget: inout Int) throws(OutOfBudget) -> Int32 {
    if state <= Self.always { return state }
    self.budget = budget
    defer { budget = self.budget }
    if facts.isTextStart || facts.hasAsked || hasLookbehinds {
      facts = PositionFacts(isTextStart: false, looks: program.looks.count)
    }
    moved.removeAll(keepingCapacity: true)
    seeds.removeAll(keepingCapacity: true)
    if hasLookbehinds {
      var lists = states.lists(of: state)
      let own = lists.removeLast()
      try arrive(from: lists, reading: member)
      for thread in own { try advance(thread, reading: member, onto: &seeds) }
    } else {
      try states.forEachThread(of: state) { (thread) throws(OutOfBudget) in
        try advance(thread, reading: member, onto: &seeds)
      }
    }
    return try enter(seeds)
  }

  /// The states of single threads that together accept what the state accepts.
  func threads(of state: Int32) -> [Int32] {
    if state <= Self.always { return state == Self.dead ? [] : [state] }
    var lists = states.lists(of: state)
    return lists.removeLast().map { number(of: [$0], behind: lists) }
  }

  /// The state that threads lead to at the current position.
  private func enter(_ seeds: [Thread]) throws(OutOfBudget) -> Int32 {
    if seeds.isEmpty { return Self.dead }
    var single: Int?
    if seeds.count == 1, !hasLookbehinds, !facts.isTextStart, seeds[0].condition <= ConditionTable.onlyAtEnd {
      let place = Int(seeds[0].instruction) * 2 + Int(seeds[0].condition)
      if singles[place] >= 0 { return singles[place] }
      single = place
    }
    let threads = try closure(of: seeds)
    let state =
      threads.isEmpty ? Self.dead : isMet(threads) ? Self.always : number(of: threads, behind: facts.behind)
    if let single, !facts.hasAsked { singles[single] = state }
    return state
  }

  private func number(of threads: [Thread], behind: [[Thread]]) -> Int32 {
    let number = states.number(of: threads, behind: behind)
    if Int(number) == accepting.count {
      accepting.append(
        threads.contains { accepts($0) && conditions.isMetAtEnd($0.condition, accepts: accepts) })
    }
    return number
  }

  func accepts(_ thread: Thread) -> Bool {
    if case .accept = program.instructions[Int(thread.instruction)] { true } else { false }
  }

  /// Whether closed threads accept whatever follows: then they are a single one.
  func isMet(_ threads: [Thread]) -> Bool {
    threads.count == 1 && threads[0].condition == ConditionTable.always && accepts(threads[0])
  }
}
