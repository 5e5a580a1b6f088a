/// One check of a compiled schema: an operation and up to three operands, which are indices into the tables beside it.
struct Instruction {
  enum Operation: UInt8 {
    // numbers: `first` is a number
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    /// One of the `second` numbers from `first` on.
    case numberValues
    /// A number of the set `first`.
    case manyNumberValues
    /// At least `first` and at most `second` code points.
    case lengths
    /// A match of the pattern `first`.
    case pattern
    /// An instance of the format `first`.
    case format
    /// A string of the text table `first`.
    case textValues
    /// An array or object of the set `first`.
    case structureValues
    /// At least `first` and at most `second` elements or members.
    case counts
    /// The schemas of the `second` links from `first` on, one an element, then the schema `third` for all others.
    case items
    /// From `second` to `third` elements that the schema `first` accepts; with `flag` those count as evaluated.
    case contains
    /// Elements that differ.
    case uniqueItems
    /// The member plan `first`.
    case members
    /// The schema `first` for each name.
    case propertyNames
    /// The `second` dependencies from `first` on.
    case dependencies
    /// The schema `first`.
    case reference
    /// The schema `first`, unless the dynamic scope offers another; `second` is where the links of its anchor start.
    case dynamicReference
    /// Schemas of the `second` links from `first` on: all of them, at least one, exactly one.
    case allOf, anyOf, oneOf
    /// No instance of the schema `first`.
    case not
    /// If the schema `first`, then `second`, else `third`.
    case conditional
    /// The schema `first` for what nothing else has evaluated.
    case unevaluatedItems, unevaluatedProperties
  }

  let operation: Operation
  var flag = false
  var first: Int32 = 0
  var second: Int32 = 0
  var third: Int32 = 0

  /// The operand that stands for no schema and for no upper bound.
  static let none: Int32 = -1
}
