/// A set of words that are compared scalar by scalar; Swift's `String` takes canonically equivalent ones for equal.
public struct WordSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var words: Set<[UInt8]> = []

  /// The set without words.
  public init() {}

  /// The set of the words of a sequence.
  public init(_ words: some Sequence<String>) { self.words = Set(words.map { Array($0.utf8) }) }

  /// The set of the words of an array literal.
  public init(arrayLiteral words: String...) { self.init(words) }

  /// The number of different words.
  public var count: Int { words.count }

  /// Adds a word.
  public mutating func insert(_ word: String) { words.insert(Array(word.utf8)) }

  /// Whether a word is in the set.
  public func contains(_ word: String) -> Bool { !words.isEmpty && words.contains(Array(word.utf8)) }
}
