/// A set of keywords: one bit each, of which there are as many as a machine word has.
package struct KeywordSet: Equatable, Sendable, ExpressibleByArrayLiteral {
  private(set) var bits: UInt64

  package init(arrayLiteral keywords: Keyword...) { self.init(keywords) }

  init(_ keywords: some Sequence<Keyword>) {
    bits = keywords.reduce(0) { $0 | 1 &<< UInt64($1.rawValue) }
  }

  private init(bits: UInt64) { self.bits = bits }

  /// The number of keywords in the set.
  package var count: Int { bits.nonzeroBitCount }
  /// Whether no keyword is in the set.
  package var isEmpty: Bool { bits == 0 }

  /// Whether the keyword is in the set.
  @inline(__always)
  package func contains(_ keyword: Keyword) -> Bool { bits & 1 &<< UInt64(keyword.rawValue) != 0 }

  @inline(__always)
  package mutating func insert(_ keyword: Keyword) { bits |= 1 &<< UInt64(keyword.rawValue) }

  /// The keywords that are in both sets.
  @inline(__always)
  package func intersection(_ other: KeywordSet) -> KeywordSet { KeywordSet(bits: bits & other.bits) }

  /// The keywords that are in one of the sets.
  package func union(_ other: KeywordSet) -> KeywordSet { KeywordSet(bits: bits | other.bits) }

  /// Whether no keyword is in both sets.
  @inline(__always)
  package func isDisjoint(with other: KeywordSet) -> Bool { bits & other.bits == 0 }
}
