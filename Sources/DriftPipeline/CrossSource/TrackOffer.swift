import DriftHistory
import DriftModel

/// What a publisher offers on one track, as far as it claims versions.
///
/// A schema whose version cannot be read as one makes no claim, and a deprecated one may be left at the version in which
/// it was given up.
struct TrackOffer {
  let source: SourceDefinition
  let track: String
  let schemas: [String: Offered]

  /// One schema at the version that it claims.
  struct Offered {
    let version: CoreVersion
    let record: SchemaVersion
  }

  init(source: SourceDefinition, track: String, versions: [SchemaVersion]) {
    self.source = source
    self.track = track
    var schemas: [String: Offered] = [:]
    for record in versions where record.problem == nil && !record.deprecated {
      guard let version = record.coreVersion.flatMap(CoreVersion.init) else { continue }
      schemas[record.subject.schema] = Offered(version: version, record: record)
    }
    self.schemas = schemas
  }

  /// The one version that all of at least two schemas carry. What one schema alone carries may be its own version.
  var wholeVersion: CoreVersion? {
    guard schemas.count > 1, let first = schemas.values.first?.version else { return nil }
    return schemas.values.allSatisfy { $0.version == first } ? first : nil
  }
}
