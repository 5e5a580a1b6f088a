/// The translation of a parsed pattern into a program that searches a text for it.
struct ProgramCompiler {
  private var instructions: ContiguousArray<Program.Instruction> = []
  private var sets: [ScalarSet] = []
  private var setIndices: [ScalarSet: Int32] = [:]
  private var looks: [Program.Look] = []
  private var lookIndices: [PatternNode.Look: Int32] = [:]
  private var isReversed = false

  /// The program of a pattern of bounded size.
  static func program(searching node: PatternNode) -> Program {
    var compiler = ProgramCompiler()
    if !node.isAnchoredAtStart {
      // A match may begin anywhere: a thread that reads everything starts one at each position.
      compiler.emit(.split(3, 1))
      compiler.emit(.characters(compiler.index(of: .all)))
      compiler.emit(.jump(0))
    }
    compiler.append(node)
    let accept = compiler.here
    compiler.emit(.accept)
    return Program(
      instructions: compiler.instructions, sets: compiler.sets, looks: compiler.looks, entry: 0, accept: accept)
  }

  private var here: Int32 { Int32(instructions.count) }

  private mutating func emit(_ instruction: Program.Instruction) { instructions.append(instruction) }

  private mutating func index(of set: ScalarSet) -> Int32 {
    if let known = setIndices[set] { return known }
    let index = Int32(sets.count)
    sets.append(set)
    setIndices[set] = index
    return index
  }

  private mutating func append(_ node: PatternNode) {
    switch node {
    case .characters(let set): emit(.characters(index(of: set)))
    case .sequence(let parts): for part in isReversed ? parts.reversed() : parts { append(part) }
    case .choice(let parts): append(choice: parts)
    case .repetition(let part, let least, let most): append(part, atLeast: least, atMost: most)
    case .textStart: emit(.textStart)
    case .textEnd: emit(.textEnd)
    case .wordBoundary(let isNegated): append(wordBoundary: isNegated)
    case .look(let look): append(look)
    }
  }

  private mutating func append(choice parts: [PatternNode]) {
    var exits: [Int] = []
    for (index, part) in parts.enumerated() {
      if index + 1 < parts.count {
        let split = instructions.count
        emit(.split(here + 1, 0))
        append(part)
        exits.append(instructions.count)
        emit(.jump(0))
        instructions[split] = .split(Int32(split) + 1, here)
      } else {
        append(part)
      }
    }
    for exit in exits { instructions[exit] = .jump(here) }
  }

  private mutating func append(_ part: PatternNode, atLeast least: Int, atMost most: Int?) {
    guard let most else {
      for _ in 0..<max(least - 1, 0) { append(part) }
      let loop = here
      if least == 0 { emit(.split(loop + 1, 0)) }
      append(part)
      if least == 0 {
        emit(.jump(loop))
        instructions[Int(loop)] = .split(loop + 1, here)
      } else {
        emit(.split(loop, here + 1))
      }
      return
    }
    for _ in 0..<least { append(part) }
    var exits: [Int] = []
    for _ in least..<most {
      exits.append(instructions.count)
      emit(.split(here + 1, 0))
      append(part)
    }
    for exit in exits { instructions[exit] = .split(Int32(exit) + 1, here) }
  }

  /// `\b` and `\B`, as looks for a word character on either side.
  private mutating func append(wordBoundary isNegated: Bool) {
    func look(isBehind: Bool, isNegated: Bool) -> PatternNode {
      .look(PatternNode.Look(isBehind: isBehind, isNegated: isNegated, body: .characters(.wordCharacters)))
    }
    append(choice: [
      .sequence([look(isBehind: true, isNegated: false), look(isBehind: false, isNegated: !isNegated)]),
      .sequence([look(isBehind: true, isNegated: true), look(isBehind: false, isNegated: isNegated)]),
    ])
  }

  private mutating func append(_ look: PatternNode.Look) {
    var body = look
    body.isNegated = false
    if let known = lookIndices[body] { return emit(.look(known, isNegated: look.isNegated)) }
    let skip = instructions.count
    emit(.jump(0))
    let wasReversed = isReversed
    isReversed = false
    let entry = here
    append(body.body)
    emit(.accept)
    var reversedEntry = entry
    if !look.isBehind {
      isReversed = true
      reversedEntry = here
      append(body.body)
      emit(.accept)
    }
    isReversed = wasReversed
    let index = Int32(looks.count)
    looks.append(Program.Look(isBehind: look.isBehind, entry: entry, reversedEntry: reversedEntry))
    lookIndices[body] = index
    instructions[skip] = .jump(here)
    emit(.look(index, isNegated: look.isNegated))
  }
}
