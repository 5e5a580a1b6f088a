/// The search for the shortest members of a constraint, layer by layer: layer k holds the words of k scalars.
///
/// A layer keeps, for each node of the product, the most readable words that lead to it, as many as could ever be needed:
/// if a node has that many, each of them leads to other members, so further ones add nothing to the answer.
struct MemberSearch {
  private var product: ProductAutomaton
  private let lengths: ClosedRange<Int>
  private let limit: Int
  private let excluded: WordSet
  private var words = WordTree()
  private var tally: LayerTally
  private var found: [String] = []
  /// Which nodes lead to members, once the product is complete.
  private var living: ContiguousArray<Bool>?

  /// The words of a layer in order, each with one of the nodes that it leads to; a word's entries stand together.
  private typealias Layer = ContiguousArray<(word: WordTree.Word, node: Int32)>
  private typealias Letters = [(scalar: Unicode.Scalar, member: Int)]

  init(_ product: ProductAutomaton, lengths: ClosedRange<Int>, limit: Int, excluded: WordSet) {
    self.product = product
    self.lengths = lengths
    self.limit = limit
    self.excluded = excluded
    tally = LayerTally(most: Self.mostWords(limit, excluded))
  }

  /// Of this many words to one node, at least `limit` are not excluded.
  private static func mostWords(_ limit: Int, _ excluded: WordSet) -> Int {
    min(limit, .max - excluded.count) + excluded.count
  }

  mutating func run(budget: inout Int) throws(OutOfBudget) -> StringMembers {
    if lengths.lowerBound > StringConstraint.longestMember { return try existence(budget: &budget) }
    let letters = try ReadableScalars.preferred(
      Self.mostWords(limit, excluded), ofEachClassIn: product.alphabet, budget: &budget)
    var layer = Layer(try product.start(budget: &budget).map { (.empty, $0) })
    for length in 0...StringConstraint.longestMember {
      if layer.isEmpty || length > lengths.upperBound { return .exactly(found) }
      if length >= lengths.lowerBound {
        collect(layer)
        if found.count >= limit { return .atLeast(found) }
      }
      layer = try next(layer, letters, budget: &budget)
      if living == nil, product.isComplete {
        let alive = product.living()
        layer.removeAll { !alive[Int($0.node)] }
        living = alive
      }
    }
    let isDone = layer.isEmpty || lengths.upperBound == StringConstraint.longestMember
    return isDone ? .exactly(found) : .undetermined(Self.tooLong)
  }

  private static let tooLong = "further members have more than \(StringConstraint.longestMember) characters"

  /// Adds the words of a layer that are members, up to the limit.
  private mutating func collect(_ layer: Layer) {
    var last: WordTree.Word?
    for (word, node) in layer where word != last && product.isAccepting(node) && found.count < limit {
      last = word
      let text = words.text(of: word)
      if !excluded.contains(text) { found.append(text) }
    }
  }

  /// The layer of the words that are one scalar longer.
  private mutating func next(
    _ layer: Layer, _ letters: Letters, budget: inout Int
  ) throws(OutOfBudget) -> Layer {
    var result: Layer = []
    tally.beginLayer()
    var start = 0
    while start < layer.count {
      var end = start + 1
      while end < layer.count, layer[end].word == layer[start].word { end += 1 }
      try extend(layer[start..<end], by: letters, onto: &result, budget: &budget)
      start = end
    }
    return result
  }

  /// Adds the words that are one word and one letter more.
  private mutating func extend(
    _ entries: Layer.SubSequence, by letters: Letters, onto result: inout Layer, budget: inout Int
  ) throws(OutOfBudget) {
    var isOpen = ContiguousArray(repeating: false, count: product.alphabet.classCount)
    budget -= isOpen.count * entries.count
    for member in isOpen.indices {
      for (_, node) in entries where !isOpen[member] {
        isOpen[member] = try product.targets(of: node, reading: member, budget: &budget).contains(where: isOpenNode)
      }
    }
    for (scalar, member) in letters where isOpen[member] {
      var extended: WordTree.Word?
      budget -= entries.count
      if budget < 0 { throw OutOfBudget() }
      for (word, node) in entries {
        for target in try product.targets(of: node, reading: member, budget: &budget) where isOpenNode(target) {
          let next = extended ?? words.append(scalar, to: word)
          extended = next
          if tally.has(next, at: target) { continue }
          tally.add(next, at: target)
          result.append((next, target))
        }
      }
    }
  }

  private func isOpenNode(_ node: Int32) -> Bool { living?[Int(node)] ?? true && tally.isOpen(node) }

  /// The answer where all members are too long to build: whether there are any.
  private mutating func existence(budget: inout Int) throws(OutOfBudget) -> StringMembers {
    var reach = LengthReach(try product.start(budget: &budget))
    try reach.advance(by: lengths.lowerBound, in: &product, budget: &budget)
    let rest = lengths.upperBound - lengths.lowerBound
    return try reach.comesToMember(within: rest, in: &product, budget: &budget)
      ? .undetermined(Self.tooLong) : .exactly([])
  }
}
