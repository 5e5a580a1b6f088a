/// The search for the shortest members of a constraint, layer by layer: layer k holds the words of k scalars.
///
/// A node takes the first words that lead to it, as many as could ever be needed: whatever leads a further word to a
/// member leads each of them to one that comes before it. Words of the shortest length and longer count together, so that
/// a search ends when no node takes words any more; shorter ones only count against those of their own length.
struct MemberSearch {
  private var graph: LetterGraph
  private let lengths: ClosedRange<Int>
  private let limit: Int
  private let excluded: WordSet
  private var words = WordTree()
  private var tally: LayerTally
  private var found: [String] = []

  /// The words of a layer in order, each with one of the nodes that it leads to; a word's entries stand together.
  private typealias Layer = ContiguousArray<(word: WordTree.Word, node: Int32)>

  init(_ product: ProductAutomaton, lengths: ClosedRange<Int>, limit: Int, excluded: WordSet) {
    self.lengths = lengths
    self.limit = limit
    self.excluded = excluded
    // Of this many words to one node, at least `limit` are not excluded.
    let mostWords = min(limit, .max - excluded.count) + excluded.count
    graph = LetterGraph(product, mostLetters: mostWords)
    tally = LayerTally(most: mostWords)
  }

  mutating func run(budget: inout Int) throws(OutOfBudget) -> StringMembers {
    if lengths.lowerBound > StringConstraint.longestMember { return try existence(budget: &budget) }
    var layer: Layer = []
    for node in try graph.start(budget: &budget) where tally.admits(.empty, to: node) { layer.append((.empty, node)) }
    for length in 0...StringConstraint.longestMember {
      if layer.isEmpty || length > lengths.upperBound { return .exactly(found) }
      if length >= lengths.lowerBound {
        collect(layer)
        if found.count >= limit { return .atLeast(found) }
      } else {
        tally.reset()
      }
      layer = try next(layer, budget: &budget)
    }
    let isDone = layer.isEmpty || lengths.upperBound == StringConstraint.longestMember
    return isDone ? .exactly(found) : .undetermined(Self.tooLong)
  }

  private static let tooLong = "further members have more than \(StringConstraint.longestMember) characters"

  /// Adds the words of a layer that are members, up to the limit.
  private mutating func collect(_ layer: Layer) {
    var last: WordTree.Word?
    for (word, node) in layer where word != last && graph.isAccepting(node) && found.count < limit {
      last = word
      let text = words.text(of: word)
      if !excluded.contains(text) { found.append(text) }
    }
  }

  /// The layer of the words that are one scalar longer.
  private mutating func next(_ layer: Layer, budget: inout Int) throws(OutOfBudget) -> Layer {
    var result: Layer = []
    var start = 0
    while start < layer.count {
      let word = layer[start].word
      var end = start + 1
      while end < layer.count, layer[end].word == word { end += 1 }
      if end == start + 1 {
        let range = try graph.edges(of: layer[start].node, budget: &budget)
        try extend(word, by: graph.edges[range], onto: &result, budget: &budget)
      } else {
        try extend(word, by: try merged(layer[start..<end], budget: &budget)[...], onto: &result, budget: &budget)
      }
      start = end
    }
    return result
  }

  /// The edges of all nodes that a word leads to, the most readable letters first.
  private mutating func merged(
    _ entries: Layer.SubSequence, budget: inout Int
  ) throws(OutOfBudget) -> ContiguousArray<LetterGraph.Edge> {
    var merged: ContiguousArray<LetterGraph.Edge> = []
    for (_, node) in entries {
      let range = try graph.edges(of: node, budget: &budget)
      merged += graph.edges[range]
    }
    merged.sort { ($0.letter, $0.target) < ($1.letter, $1.target) }
    return merged
  }

  /// Adds the words that are one word and one letter more.
  private mutating func extend(
    _ word: WordTree.Word, by edges: ContiguousArray<LetterGraph.Edge>.SubSequence, onto result: inout Layer,
    budget: inout Int
  ) throws(OutOfBudget) {
    budget -= edges.count
    if budget < 0 { throw OutOfBudget() }
    var letter: Int32 = -1
    var extended = word
    for edge in edges where tally.isOpen(edge.target) {
      if edge.letter != letter {
        letter = edge.letter
        extended = words.append(graph.scalar(of: letter), to: word)
      }
      if tally.admits(extended, to: edge.target) { result.append((extended, edge.target)) }
    }
  }

  /// The answer where all members are too long to build: whether there are any.
  private mutating func existence(budget: inout Int) throws(OutOfBudget) -> StringMembers {
    var reach = LengthReach(try graph.start(budget: &budget))
    try reach.advance(by: lengths.lowerBound, in: &graph, budget: &budget)
    let rest = lengths.upperBound - lengths.lowerBound
    return try reach.comesToMember(within: rest, in: &graph, budget: &budget)
      ? .undetermined(Self.tooLong) : .exactly([])
  }
}
