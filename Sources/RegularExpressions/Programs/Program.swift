/// A pattern as a nondeterministic machine: threads run over the instructions, each reading one scalar at a time.
struct Program: Sendable {
  /// One step of a thread; where no other target is named, the thread goes on at the next instruction.
  enum Instruction: Sendable {
    /// Reads a scalar of a set, by its index among `masks`.
    case characters(Int32)
    case split(Int32, Int32)
    case jump(Int32)
    case textStart
    case textEnd
    /// Goes on where the look with that index holds, or fails.
    case look(Int32, isNegated: Bool)
    case accept
  }

  /// A lookahead or lookbehind; those inside its body have lower indices.
  struct Look: Sendable {
    let isBehind: Bool
    let entry: Int32
    /// The entry of the body reversed, which finds from its end where a lookahead holds.
    let reversedEntry: Int32
  }

  let instructions: ContiguousArray<Instruction>
  let looks: [Look]
  let entry: Int32
  /// Where the pattern itself accepts.
  let accept: Int32
  let alphabet: Alphabet
  /// For each set, a bit for each class of the alphabet, in `maskWords` words.
  private let masks: ContiguousArray<UInt64>
  private let maskWords: Int

  /// The most instructions, counted repetitions written out.
  static let mostInstructions = 1 << 15

  init(instructions: ContiguousArray<Instruction>, sets: [ScalarSet], looks: [Look], entry: Int32, accept: Int32) {
    self.instructions = instructions
    self.looks = looks
    self.entry = entry
    self.accept = accept
    alphabet = Alphabet(separating: sets)
    maskWords = (alphabet.classCount + 63) / 64
    var masks = ContiguousArray<UInt64>(repeating: 0, count: maskWords * sets.count)
    for (index, set) in sets.enumerated() {
      for member in alphabet.classes(in: set) { masks[index * maskWords + member >> 6] |= 1 << UInt64(member & 63) }
    }
    self.masks = masks
  }

  /// Whether a set holds the scalars of a class.
  func reads(_ set: Int32, class member: Int) -> Bool {
    masks[Int(set) * maskWords + member >> 6] & (1 << UInt64(member & 63)) != 0
  }
}
