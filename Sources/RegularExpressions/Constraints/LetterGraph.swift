/// The graph of a product with letters on its edges: for each pair of nodes, the most readable letters that lead over.
///
/// Each node is expanded once, when it is first asked for; then its edges are only read.
struct LetterGraph {
  struct Edge {
    /// The rank of the letter: lower ones are more readable.
    let letter: Int32
    let target: Int32
  }

  private var product: ProductAutomaton
  private var letters: ContiguousArray<(scalar: Unicode.Scalar, member: Int)> = []
  private let mostLetters: Int
  private(set) var edges: ContiguousArray<Edge> = []
  /// For each node, where its edges stand, once it is expanded.
  private var places: ContiguousArray<Range<Int>?> = []
  private var targets: ContiguousArray<Int32> = []
  private var ends: ContiguousArray<Int> = []
  /// For each node, how many letters lead to it from the node that is being expanded; zero in between.
  private var counts: ContiguousArray<Int> = []

  /// A graph that keeps at most some number of letters from one node to another.
  init(_ product: ProductAutomaton, mostLetters: Int) {
    self.product = product
    self.mostLetters = mostLetters
  }

  func isAccepting(_ node: Int32) -> Bool { product.isAccepting(node) }

  func scalar(of letter: Int32) -> Unicode.Scalar { letters[Int(letter)].scalar }

  /// The nodes before any letter is read.
  mutating func start(budget: inout Int) throws(OutOfBudget) -> ContiguousArray<Int32> {
    letters = try ReadableScalars.preferred(mostLetters, ofEachClassIn: product.alphabet, budget: &budget)
    return try product.start(budget: &budget)
  }

  /// Where the edges of a node stand, the most readable letters first.
  mutating func edges(of node: Int32, budget: inout Int) throws(OutOfBudget) -> Range<Int> {
    if Int(node) < places.count, let known = places[Int(node)] { return known }
    targets.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    ends.append(0)
    try product.expand(node, onto: &targets, ends: &ends, budget: &budget)
    let start = edges.count
    for letter in letters.indices {
      let member = letters[letter].member
      for target in targets[ends[member]..<ends[member + 1]] {
        while counts.count <= Int(target) { counts.append(0) }
        if counts[Int(target)] == mostLetters { continue }
        counts[Int(target)] += 1
        edges.append(Edge(letter: Int32(letter), target: target))
      }
    }
    for index in start..<edges.count { counts[Int(edges[index].target)] = 0 }
    budget -= letters.count - alphabetSize + edges.count - start
    if budget < 0 { throw OutOfBudget() }
    while places.count <= Int(node) { places.append(nil) }
    places[Int(node)] = start..<edges.count
    return start..<edges.count
  }

  private var alphabetSize: Int { product.alphabet.classCount }
}
