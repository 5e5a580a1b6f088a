/// For each node, how many words have led to it since the tally was last reset, and which was the last.
struct LayerTally {
  private struct Entry {
    var round = -1
    var count = 0
    var last = WordTree.Word.empty
  }

  private var entries: ContiguousArray<Entry> = []
  private var round = 0
  private let most: Int

  /// A tally that lets at most some number of words in to each node.
  init(most: Int) { self.most = most }

  mutating func reset() { round += 1 }

  /// Lets a word in to a node; returns whether there was room for it and it was not there already.
  ///
  /// Of the words that were let in only the last one is compared, so the nodes of a word must come together.
  mutating func admits(_ word: WordTree.Word, to node: Int32) -> Bool {
    while entries.count <= Int(node) { entries.append(Entry()) }
    var entry = entries[Int(node)]
    if entry.round != round { entry = Entry(round: round) } else if entry.last == word { return false }
    if entry.count == most { return false }
    entry.count += 1
    entry.last = word
    entries[Int(node)] = entry
    return true
  }

  /// Whether a node takes further words.
  func isOpen(_ node: Int32) -> Bool {
    guard Int(node) < entries.count, entries[Int(node)].round == round else { return true }
    return entries[Int(node)].count < most
  }
}
