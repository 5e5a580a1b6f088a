public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import JSONSchema

/// The search for the versions that introduced each property and constraint of a schema in its present form.
///
/// Sources that carry the same schema on the same track are asked too, and the releases and artifacts that they published:
/// where another one had the same form when the version was first seen, the earliest date wins.
public struct Blame: Sendable {
  private let reader: SchemaReader

  public init(configuration: Configuration) {
    reader = SchemaReader(sources: configuration.sources, resources: configuration.resources)
  }

  /// The origins of the places at or below `pointer` of the schema that `subjects` picks, in its newest version or in the
  /// one that `selector` names.
  ///
  /// Fails where no version or several schemas are picked, where the version cannot be read, and where nothing stands at
  /// the pointer; throws the problem of a database that cannot be read.
  public func answer(
    for subjects: (SubjectName) -> Bool, at selector: VersionSelector?, below pointer: JSONPointer,
    in history: DriftHistory
  ) throws(Problem) -> Result<BlameAnswer, BlameFailure> {
    try history.read { records in
      let names = try records.subjects()
      switch try pick(names.filter(subjects), selector, records) {
      case .failure(let problem): return .failure(problem)
      case .success(let version): return try answer(for: version, below: pointer, names, records)
      }
    }
  }

  private func answer(
    for version: SchemaVersion, below pointer: JSONPointer, _ names: [SubjectName], _ records: HistoryReader
  ) throws -> Result<BlameAnswer, BlameFailure> {
    if let problem = version.problem { return .failure(.unreadable(problem)) }
    let schemas = StoredSchemas(history: records, reader: reader, newest: try records.latestRun()?.id ?? 0)
    let schema: SchemaDocument
    switch try schemas.reading(of: version) {
    case .failure(let problem): return .failure(.unreadable(problem))
    case .success(let readable): schema = readable
    }
    let places = SchemaPlaces(of: schema).all.filter { $0.pointer.tokens.starts(with: pointer.tokens) }
    guard !places.isEmpty else { return .failure(.notFound(.nothing(at: pointer, in: version))) }
    let own = try PlaceLedger(of: version.subject, records, schemas)
    let others = try names.filter { $0.isSameSchema(as: version.subject) && $0 != version.subject }
      .map { try PlaceLedger(of: $0, records, schemas) }
    let editions = try records.editionSteps(track: version.subject.track, schema: version.subject.schema)
      .map { PlaceLedger($0, schemas) }
    let origins = try places.map { place in
      try origin(of: place, in: version, own, others: others + editions, records)
    }
    return .success(BlameAnswer(version: version, origins: origins))
  }

  private func origin(
    of place: SchemaPlace, in version: SchemaVersion, _ own: PlaceLedger, others: [PlaceLedger],
    _ records: HistoryReader
  ) throws -> PlaceOrigin {
    var origin = try own.beginning(of: place.identity, in: place.form, upTo: version) ?? .version(version)
    let start = origin.since
    for other in others {
      guard let found = try other.beginning(of: place.identity, in: place.form, at: start) else { continue }
      if found.since < origin.since { origin = found }
    }
    return PlaceOrigin(place: place, document: origin, commit: try commit(of: origin, records))
  }

  private func commit(of document: RecordedDocument, _ records: HistoryReader) throws -> String? {
    switch document {
    case .carried(let carried): carried.commit
    case .version(let version):
      try records.revision(of: version.subject.source, run: version.firstRun.id)
        ?? records.origin(of: version.subject, ordinal: version.ordinal)?.commit
    }
  }

  /// The version to explain: of one schema on one track, in the source that saw something new last.
  private func pick(
    _ names: [SubjectName], _ selector: VersionSelector?, _ records: HistoryReader
  ) throws -> Result<SchemaVersion, BlameFailure> {
    let recorded = RecordedVersions(records: records)
    var versions: [SchemaVersion] = []
    for name in names {
      let timeline = try records.versions(of: name)
      guard let newest = timeline.last else { continue }
      let pick = try recorded.pick(selector, of: name, timeline, otherwise: newest)
      if let version = pick?.document.version { versions.append(version) }
    }
    guard let first = versions.first else { return .failure(.notFound(.noVersion)) }
    if let other = versions.first(where: { !$0.subject.isSameSchema(as: first.subject) }) {
      return .failure(.notFound(.severalSchemas(first.subject, other.subject)))
    }
    let standing = versions.filter { $0.closedBy == nil }
    let newest = (standing.isEmpty ? versions : standing).max { $0.firstRun.id < $1.firstRun.id }
    return .success(newest ?? first)
  }
}

/// Why there is nothing to explain.
public enum BlameFailure: Error {
  /// The words name no version, several schemas, or a place that is not there.
  case notFound(Problem)
  /// The version is there, and its document cannot be read.
  case unreadable(Problem)
}

extension SubjectName {
  /// Whether two sources carry the same schema on the same track.
  fileprivate func isSameSchema(as other: SubjectName) -> Bool { track == other.track && schema == other.schema }
}

extension Problem {
  fileprivate static let noVersion = Problem(
    what: "no recorded version is called so", place: "the database",
    next: "`schema-drift log '*'` lists all schemas and their versions")

  fileprivate static func severalSchemas(_ one: SubjectName, _ other: SubjectName) -> Problem {
    Problem(
      what: "several schemas match, and blame explains one", place: "\(one), \(other)", next: "name it as track/schema")
  }

  fileprivate static func nothing(at pointer: JSONPointer, in version: SchemaVersion) -> Problem {
    Problem(
      what: "the schema has nothing at `\(pointer)`", place: "\(version.subject) #\(version.ordinal)",
      next: "name a property such as /properties/name, or leave the pointer out")
  }
}
