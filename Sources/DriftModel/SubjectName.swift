/// The identity of one schema under watch: the source that carries it, its track, and its schema id.
///
/// The schema id is `$schema_id` where there is one, otherwise the file's name, in both cases without a `.schema` or
/// `.schema.json` ending. The track is `v1`, `v2`, …; a source without tracks uses the empty string.
public struct SubjectName: Hashable, Sendable {
  public let source: String
  public let track: String
  public let schema: String

  public init(source: String, track: String, schema: String) {
    self.source = source
    self.track = track
    self.schema = schema
  }
}

extension SubjectName: Comparable {
  /// The order of every list of subjects: source, then track, then schema, each by Unicode scalars.
  public static func < (left: SubjectName, right: SubjectName) -> Bool {
    (left.source, left.track, left.schema) < (right.source, right.track, right.schema)
  }
}

extension SubjectName: CustomStringConvertible {
  /// `source/track/schema`, with the empty track left out.
  public var description: String { track.isEmpty ? "\(source)/\(schema)" : "\(source)/\(track)/\(schema)" }
}
