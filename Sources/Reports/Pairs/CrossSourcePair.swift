import DriftModel

/// The comparisons of one source with one reference.
struct CrossSourcePair {
  let reference: String
  let source: String
  let entries: [CrossSourceEntry]

  var equal: Int { entries.count { $0.status == .synced } }
  /// The equal ones whose words or version numbers differ.
  var otherMetadata: Int { entries.count { $0.status == .synced && $0.metadataDiffers } }
  var unknown: Int { entries.count { $0.status == .unreadable || $0.status == .notRead } }
  /// Those that differ in structure or stand on one side only.
  var different: Int { entries.count - equal - unknown }

  /// The pairs in the order of their names.
  static func all(in entries: [CrossSourceEntry]) -> [CrossSourcePair] {
    Dictionary(grouping: entries) { [$0.subject.source, $0.reference] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { CrossSourcePair(reference: $0.key[1], source: $0.key[0], entries: $0.value) }
  }
}
