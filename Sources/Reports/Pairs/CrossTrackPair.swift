/// The comparisons of two tracks of one source.
struct CrossTrackPair {
  let source: String
  let from: String
  let to: String
  let entries: [CrossTrackEntry]

  var equal: Int { entries.count { $0.status == .identical || $0.status == .metadataOnly } }
  /// The equal ones whose words or version numbers differ.
  var otherMetadata: Int { entries.count { $0.status == .metadataOnly } }
  var unknown: Int { entries.count { $0.status == .unreadable || $0.status == .notRead } }

  /// The pairs in the order of their names.
  static func all(in entries: [CrossTrackEntry]) -> [CrossTrackPair] {
    Dictionary(grouping: entries) { [$0.source, $0.fromTrack, $0.toTrack] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { CrossTrackPair(source: $0.key[0], from: $0.key[1], to: $0.key[2], entries: $0.value) }
  }
}
