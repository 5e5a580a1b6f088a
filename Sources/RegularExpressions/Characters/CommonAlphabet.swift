/// The common refinement of several alphabets.
struct CommonAlphabet {
  let alphabet: Alphabet
  /// For each class, the class of each of the alphabets.
  private let parts: ContiguousArray<Int32>
  private let width: Int

  init(_ alphabets: [Alphabet]) {
    var bounds = ContiguousArray(alphabets.map(\.lowerBounds).joined())
    if bounds.isEmpty { bounds = [0] }
    bounds.sort()
    Alphabet.dropRepeated(&bounds)
    var tuples = SequenceTable()
    var positions = [Int](repeating: 0, count: alphabets.count)
    var tuple = ContiguousArray<UInt64>(repeating: 0, count: alphabets.count)
    var classes: ContiguousArray<UInt32> = []
    classes.reserveCapacity(bounds.count)
    for bound in bounds {
      for (index, alphabet) in alphabets.enumerated() {
        let next = positions[index] + 1
        if next < alphabet.lowerBounds.count, alphabet.lowerBounds[next] <= bound { positions[index] = next }
        tuple[index] = UInt64(alphabet.classes[positions[index]])
      }
      classes.append(UInt32(tuples.number(of: tuple)))
    }
    alphabet = Alphabet(lowerBounds: bounds, classes: classes)  // tuples are numbered in order of appearance already
    width = alphabets.count
    parts = ContiguousArray(
      (0..<tuples.count * width).map { Int32(truncatingIfNeeded: tuples.element(at: $0)) })
  }

  /// The class of the alphabet at an index that a common class lies in.
  func part(_ index: Int, of member: Int) -> Int { Int(parts[member &* width &+ index]) }
}
