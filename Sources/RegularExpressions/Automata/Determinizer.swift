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
  /// Where conditions and obligations come to by reading a class.
  var moves = ConditionMoves()
  var budget = 0

  private var states = SubsetTable()
  private var accepting: ContiguousArray<Bool> = []
  private let hasLookbehinds: Bool
  /// The threads that the current step has come to; kept for its room.
  private var seeds: [Thread] = []
  /// Threads that a step has come to without lookbehinds, and the states that they always lead to.
  private var seedSets = SequenceTable()
  private var seedStates: ContiguousArray<Int32> = []

  init(_ program: Program) {
    self.program = program
    marks = ContiguousArray(repeating: 0, count: program.instructions.count * 2)
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
    return try state(closing: [Thread(at: program.entry)])
  }

  /// The state after a scalar of a class.
  func successor(of state: Int32, reading member: Int, budget: inout Int) throws(OutOfBudget) -> Int32 {
    if state <= Self.always { return state }
    self.budget = budget
    defer { budget = self.budget }
    if facts.isTextStart || hasLookbehinds {
      facts = PositionFacts(isTextStart: false, looks: program.looks.count)
      moves.removeAll()
    }
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
    return try enter()
  }

  /// The states of single threads that together accept what the state accepts.
  func threads(of state: Int32) -> [Int32] {
    if state <= Self.always { return state == Self.dead ? [] : [state] }
    var lists = states.lists(of: state)
    return lists.removeLast().map { number(of: [$0], behind: lists) }
  }

  /// The state that the seeds lead to at the current position: without lookbehinds the same behind each first scalar.
  private func enter() throws(OutOfBudget) -> Int32 {
    if seeds.isEmpty { return Self.dead }
    if hasLookbehinds || facts.isTextStart { return try state(closing: seeds) }
    let known = Int(seedSets.number(of: seeds.lazy.map(\.key)))
    if known < seedStates.count, seedStates[known] >= 0 { return seedStates[known] }
    if known == seedStates.count { seedStates.append(-1) }  // remains if the budget runs out
    let state = try state(closing: seeds)
    seedStates[known] = state
    return state
  }

  private func state(closing seeds: [Thread]) throws(OutOfBudget) -> Int32 {
    let threads = try closure(of: seeds)
    return threads.isEmpty ? Self.dead : isMet(threads) ? Self.always : number(of: threads, behind: facts.behind)
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
