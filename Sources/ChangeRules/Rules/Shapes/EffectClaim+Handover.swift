import JSONModel
import SchemaComparison

extension EffectClaim {
  /// The claim for a place that gets a schema of its own, where a schema for several places governed it before.
  ///
  /// The other schema is not part of the change, so only a new schema that accepts everything or nothing settles it.
  static let takenOver = depending(
    "both, unless its schema accepts everything or nothing", among: [.both, .widens, .narrows]
  ) { change in
    if change.new?.isTrivialSchema == true { return .widens }
    return change.new?.isForbiddingSchema == true ? .narrows : .both
  }

  /// The claim for a place that loses the schema of its own, where a schema for several places governs it now.
  static let handedOver = depending(
    "both, unless its schema accepted everything or nothing", among: [.both, .narrows, .widens]
  ) { change in
    if change.old?.isTrivialSchema == true { return .narrows }
    return change.old?.isForbiddingSchema == true ? .widens : .both
  }
}
