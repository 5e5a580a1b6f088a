import JSONModel

/// Hashes of values on a tape: equal values hash alike, however they are spelled. Without recursion.
enum TapeHashing {
  /// The hash of the value at `index`, with Swift's seed of this process. Cost: linear in the value.
  ///
  /// It is the sum of the hashes of all values inside, each together with its path, so that the order of members does
  /// not matter.
  static func hash(_ index: Int, on tape: JSONTape) -> Int {
    if !tape[index].tag.isContainer { return scalarHash(index, path: 0, on: tape) }
    var sum = 0
    var pending = [(index: index, path: 0)]
    while let (index, path) = pending.popLast() {
      sum &+=
        tape[index].tag.isContainer ? enter(index, path, on: tape, &pending) : scalarHash(index, path: path, on: tape)
    }
    return sum
  }

  private static func scalarHash(_ index: Int, path: Int, on tape: JSONTape) -> Int {
    var hasher = Hasher()
    hasher.combine(path)
    let word = tape[index]
    switch word.tag {
    case .number:
      hasher.combine(0)
      combineNumber(word, on: tape, into: &hasher)
    case .plainString, .escapedString:
      hasher.combine(1)
      tape.withText(of: word) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    default: hasher.combine(2 + Int(word.tag.rawValue))
    }
    return hasher.finalize()
  }

  /// Beyond this power of ten numbers are hashed by their canonical text.
  private static let largestExponent = 5_000

  private static func combineNumber(_ word: TapeWord, on tape: JSONTape, into hasher: inout Hasher) {
    if combine(MachineDecimal(validated: tape.source(of: word)), into: &hasher) { return }
    var text = tape.number(of: word).canonicalText
    if combine(text.withUTF8 { MachineDecimal(validated: $0) }, into: &hasher) { return }
    hasher.combine(text)
  }

  private static func combine(_ number: MachineDecimal?, into hasher: inout Hasher) -> Bool {
    guard let plain = number?.withoutTrailingZeros, plain.exponent.magnitude <= largestExponent else { return false }
    hasher.combine(plain.significand)
    hasher.combine(plain.exponent)
    hasher.combine(plain.isNegative)
    return true
  }

  private static func enter(_ index: Int, _ path: Int, on tape: JSONTape, _ pending: inout [(index: Int, path: Int)])
    -> Int
  {
    let word = tape[index]
    let isObject = word.tag == .object
    var cursor = index + (isObject ? TapeWord.objectHeader : TapeWord.arrayHeader)
    var position = 0
    while cursor < word.length {
      var hasher = Hasher()
      hasher.combine(path)
      if isObject {
        tape.withText(of: tape[cursor]) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        cursor += 1
      } else {
        hasher.combine(position)
      }
      pending.append((cursor, hasher.finalize()))
      cursor = tape.indexAfter(cursor)
      position += 1
    }
    var hasher = Hasher()
    hasher.combine(path)
    hasher.combine(isObject)
    hasher.combine(position)
    return hasher.finalize()
  }
}
