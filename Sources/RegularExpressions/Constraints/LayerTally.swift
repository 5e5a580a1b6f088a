/// For each node, how many words of the layer being built lead to it, and which was the last.
struct LayerTally {
  private struct Entry {
    var layer = -1
    var count = 0
    var last = WordTree.Word.empty
  }

  private var entries: ContiguousArray<Entry> = []
  private var layer = 0
  private let most: Int

  /// A tally that lets at most some number of words in to each node.
  init(most: Int) { self.most = most }

  mutating func beginLayer() { layer += 1 }

  /// Whether a node takes further words.
  func isOpen(_ node: Int32) -> Bool {
    guard Int(node) < entries.count, entries[Int(node)].layer == layer else { return true }
    return entries[Int(node)].count < most
  }

  /// Whether a word leads to a node already; of the words of a layer only the last one added is asked for.
  func has(_ word: WordTree.Word, at node: Int32) -> Bool {
    Int(node) < entries.count && entries[Int(node)].layer == layer && entries[Int(node)].last == word
  }

  mutating func add(_ word: WordTree.Word, at node: Int32) {
    while entries.count <= Int(node) { entries.append(Entry()) }
    let count = entries[Int(node)].layer == layer ? entries[Int(node)].count : 0
    entries[Int(node)] = Entry(layer: layer, count: count + 1, last: word)
  }
}
