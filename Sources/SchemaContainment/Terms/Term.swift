/// One constraint on a value, with its parts by number.
///
/// Except for `types`, `scalars`, the connectives and what stands for other terms, a term constrains values of one type
/// and accepts all others, as keywords do; its negation therefore demands that type. There is neither a disjunction
/// (a negated conjunction of negated literals says it) nor a negation (a literal has it).
struct Term: Hashable {
  let kind: Kind
  var first = 0
  var second = 0
  var third = 0

  enum Kind: UInt8 {
    /// Every value.
    case accept
    /// Values of the types in the mask `first`.
    case types
    /// The scalars of the list `first`, and no array or object.
    case scalars
    /// Numbers that are at least, above, at most, below the number `first`, or a multiple of it.
    case atLeast, above, atMost, below, multiple
    /// Strings of at least or at most `first` scalars, or in which the pattern `first` finds a match.
    case minLength, maxLength, pattern
    /// Arrays of at least or at most `first` items, or without two equal ones.
    case minItems, maxItems, unique
    /// Arrays whose item at `first`, if there is one, satisfies the literal `second`.
    case item
    /// Arrays whose items from the position `first` on satisfy the literal `second`.
    case rest
    /// Arrays of which `second` to `third` items satisfy the literal `first`.
    case contains
    /// Objects that have the name `first`.
    case required
    /// Objects whose value under the name `first`, if there is one, satisfies the literal `second`.
    case property
    /// Objects whose values under all names of the region `first` satisfy the literal `second`.
    case region
    /// Objects of at least or at most `first` properties.
    case minProperties, maxProperties
    /// Objects whose names satisfy the literal `first`.
    case names
    /// The conjunction of the literals of the list `first`.
    case all
    /// Exactly one of the literals of the list `first`.
    case one
    /// What the variable `first` stands for: a schema that leads back to itself.
    case variable
    /// Values that carry only properties which the declaration `first` declares.
    case declared
    /// Something whose meaning is not known, which is yet the same as itself.
    case opaque
  }

  /// The one type that the term constrains, `nil` where it is not about one type.
  var type: ValueType? {
    switch kind {
    case .atLeast, .above, .atMost, .below, .multiple: .number
    case .minLength, .maxLength, .pattern: .string
    case .minItems, .maxItems, .unique, .item, .rest, .contains: .array
    case .required, .property, .region, .minProperties, .maxProperties, .names: .object
    default: nil
    }
  }
}

/// One of the six types of JSON; an integer is a number that is a multiple of one.
enum ValueType: Int, CaseIterable {
  case null, boolean, number, string, array, object

  /// The bit of the type in a mask of types.
  var bit: Int { 1 << rawValue }

  /// The mask of all types.
  static let all = 63
}
