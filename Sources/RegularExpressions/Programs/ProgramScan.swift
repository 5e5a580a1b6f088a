/// The simulation of a program over a whole text, for texts that leave the known part of its automaton.
///
/// Looks are settled innermost first, for all positions at once: lookbehinds from front to back, lookaheads from back to
/// front. Takes time proportional to the text's length times the program's, and memory of the text's length for each look.
struct ProgramScan {
  private let program: Program
  private let text: ContiguousArray<Int>  // the class of each scalar
  private var holds: [[Bool]] = []  // for each look, at each position
  private var marks: ContiguousArray<Int>

  /// Whether the program accepts a text.
  static func accepts(_ text: UnsafeBufferPointer<UInt8>, _ program: Program) -> Bool {
    var classes: ContiguousArray<Int> = []
    classes.reserveCapacity(text.count)
    var index = 0
    while index < text.count { classes.append(program.alphabet.class(of: UTF8Decoding.scalar(in: text, at: &index))) }
    var scan = ProgramScan(
      program: program, text: classes, marks: ContiguousArray(repeating: -1, count: program.instructions.count))
    for look in program.looks {
      scan.holds.append(
        scan.run(look.isBehind ? look.entry : look.reversedEntry, isBackward: !look.isBehind, isRestarted: true))
    }
    return scan.run(program.entry, isBackward: false, isRestarted: false).contains(true)
  }

  /// At each position, whether a thread accepts that began at the scan's first position, or, if restarted, at any.
  private mutating func run(_ entry: Int32, isBackward: Bool, isRestarted: Bool) -> [Bool] {
    var accepted = [Bool](repeating: false, count: text.count + 1)
    var waiting: [Int32] = []
    var seeds = [entry]
    for index in marks.indices { marks[index] = -1 }
    for step in 0...text.count {
      let position = isBackward ? text.count - step : step
      accepted[position] = close(&seeds, at: position, onto: &waiting)
      guard step < text.count else { break }
      let member = text[isBackward ? position - 1 : position]
      for instruction in waiting {
        guard case .characters(let set) = program.instructions[Int(instruction)] else { continue }
        if program.reads(set, class: member) { seeds.append(instruction + 1) }
      }
      if isRestarted { seeds.append(entry) }
      if seeds.isEmpty { break }
      waiting.removeAll(keepingCapacity: true)
    }
    return accepted
  }

  /// Follows threads to where they wait for a scalar; whether one accepts. Empties `stack`.
  private mutating func close(_ stack: inout [Int32], at position: Int, onto waiting: inout [Int32]) -> Bool {
    var accepts = false
    while let instruction = stack.popLast() {
      if marks[Int(instruction)] == position { continue }
      marks[Int(instruction)] = position
      switch program.instructions[Int(instruction)] {
      case .characters: waiting.append(instruction)
      case .accept: accepts = true
      case .jump(let target): stack.append(target)
      case .split(let first, let second):
        stack.append(first)
        stack.append(second)
      case .textStart: if position == 0 { stack.append(instruction + 1) }
      case .textEnd: if position == text.count { stack.append(instruction + 1) }
      case .look(let index, let isNegated):
        if holds[Int(index)][position] != isNegated { stack.append(instruction + 1) }
      }
    }
    return accepts
  }
}
