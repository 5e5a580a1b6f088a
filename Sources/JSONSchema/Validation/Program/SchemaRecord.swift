/// One schema in compiled form: which kinds of value it accepts, and where its instructions stand.
///
/// The instructions of a record lie together, by the kind of value that they concern: numbers, strings, arrays, objects,
/// then those for every value, then what concerns unevaluated items and properties.
struct SchemaRecord {
  /// The kinds of value that may be accepted at all.
  var tags: TagSet
  /// The kinds of which every value that ``tags`` admits is accepted, so that no instruction needs to run.
  var settledTags: TagSet
  /// Whether of numbers only integers are accepted.
  var onlyIntegers = false
  /// Whether entering the schema may enter a resource, which matters to dynamic references.
  var entersResource = false
  /// The resource that the schema belongs to.
  var resource: Int32 = 0
  /// The index of the first instruction.
  var first: Int32 = 0
  /// Where each run of instructions ends, counted from ``first``; each starts where the one before it ends.
  var numberEnd: UInt8 = 0
  var stringEnd: UInt8 = 0
  var arrayEnd: UInt8 = 0
  var objectEnd: UInt8 = 0
  var generalEnd: UInt8 = 0
  var unevaluatedEnd: UInt8 = 0

  /// The schema `true`.
  static let accepting = SchemaRecord(tags: .all, settledTags: .all)
  /// The schema `false`.
  static let rejecting = SchemaRecord(tags: .none, settledTags: .all)

  @inline(__always)
  var hasUnevaluated: Bool { unevaluatedEnd != generalEnd }
}
