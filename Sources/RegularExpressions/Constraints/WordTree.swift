/// Words that share their beginnings.
struct WordTree {
  /// A word of the tree.
  struct Word: Equatable {
    fileprivate let index: Int32
    static let empty = Word(index: -1)
  }

  private var parents: ContiguousArray<Int32> = []
  private var scalars: ContiguousArray<Unicode.Scalar> = []

  /// The word with one more scalar.
  mutating func append(_ scalar: Unicode.Scalar, to word: Word) -> Word {
    parents.append(word.index)
    scalars.append(scalar)
    return Word(index: Int32(parents.count - 1))
  }

  func text(of word: Word) -> String {
    var reversed: [Unicode.Scalar] = []
    var index = word.index
    while index >= 0 {
      reversed.append(scalars[Int(index)])
      index = parents[Int(index)]
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: reversed.reversed())
    return String(text)
  }
}
