/// A term or its negation: the conjunctions that the search asks about are made of literals.
struct Literal: Hashable, Comparable {
  /// Twice the number of the term, and one more where it is negated.
  let raw: Int32

  init(raw: Int32) { self.raw = raw }

  init(term: Int) { raw = Int32(truncatingIfNeeded: term &<< 1) }

  /// The literal that every value satisfies.
  static let accept = Literal(raw: 0)
  /// The literal that no value satisfies.
  static let reject = Literal(raw: 1)

  var term: Int { Int(raw &>> 1) }
  var isNegated: Bool { raw & 1 != 0 }

  static prefix func ~ (literal: Literal) -> Literal { Literal(raw: literal.raw ^ 1) }
  static func < (left: Literal, right: Literal) -> Bool { left.raw < right.raw }
}
