public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import JSONSchema

/// The search for the versions that introduced each property and constraint of a schema in its present form.
///
/// Sources that carry the same schema on the same track are asked too, and the releases and artifacts that they published:
/// where another one had the same form when the version was first seen, the earliest date wins, and all are asked again at
/// that date, until none goes further back. Where that leads to a registry which numbers its versions, the lowest number
/// without a gap wins, although nobody dates it.
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
      case .success(let document): return try answer(for: document, below: pointer, names, records)
      }
    }
  }

  private func answer(
    for document: RecordedDocument, below pointer: JSONPointer, _ names: [SubjectName], _ records: HistoryReader
  ) throws -> Result<BlameAnswer, BlameFailure> {
    let schemas = StoredSchemas(history: records, reader: reader, newest: try records.latestRun()?.id ?? 0)
    let schema: SchemaDocument
    switch try schemas.reading(of: document) {
    case .failure(let problem): return .failure(.unreadable(problem))
    case .success(let readable): schema = readable
    }
    let places = SchemaPlaces(of: schema).all.filter { $0.pointer.tokens.starts(with: pointer.tokens) }
    guard !places.isEmpty else { return .failure(.notFound(.nothing(at: pointer, in: document))) }
    let subject = document.subject
    let pages = PlacePages(schemas)
    let namesakes = names.filter { $0.isSameSchema(as: subject) }
    let nights = try namesakes.map { try PlaceLedger(of: $0, records, pages) }
    let editions = try records.editionSteps(track: subject.track, schema: subject.schema).map {
      PlaceLedger($0, pages)
    }
    let numbered = try namesakes.map { try NumberedLedger(of: $0, records, pages) }
    let origins = try places.map { try origin(of: $0, in: document, nights + editions, numbered, records) }
    return .success(BlameAnswer(document: document, origins: origins))
  }

  private func origin(
    of place: SchemaPlace, in document: RecordedDocument, _ ledgers: [PlaceLedger], _ numbered: [NumberedLedger],
    _ records: HistoryReader
  ) throws -> PlaceOrigin {
    var origin = document
    while let earlier = try ledgers.compactMap({ ledger in
      try ledger.beginning(of: place.identity, in: place.form, at: origin.since)
    }).min(by: { $0.since < $1.since }), earlier.since < origin.since {
      origin = earlier
    }
    let since = origin.since
    for ledger in numbered {
      origin = try ledger.beginning(of: place.identity, in: place.form, before: origin) ?? origin
    }
    return PlaceOrigin(
      place: place, document: origin, commit: try commit(of: origin, records), since: min(since, origin.since))
  }

  private func commit(of document: RecordedDocument, _ records: HistoryReader) throws -> String? {
    switch document {
    case .carried(let carried): carried.commit
    case .version(let version):
      try records.revision(of: version.subject.source, run: version.firstRun.id)
        ?? records.origin(of: version.subject, ordinal: version.ordinal)?.commit
    }
  }

  /// The document to explain: of one schema on one track, in the source that saw something new last.
  private func pick(
    _ names: [SubjectName], _ selector: VersionSelector?, _ records: HistoryReader
  ) throws -> Result<RecordedDocument, BlameFailure> {
    let documents: [RecordedDocument]
    switch try VersionLookup.documents(of: names.sorted(), at: selector, records) {
    case .failure(let problem): return .failure(.notFound(problem))
    case .success(let found): documents = found
    }
    guard let first = documents.first else { return .failure(.notFound(.noVersion)) }
    if let other = documents.first(where: { !$0.subject.isSameSchema(as: first.subject) }) {
      return .failure(.notFound(.severalSchemas(first.subject, other.subject)))
    }
    let standing = documents.filter { $0.version?.closedBy == nil }
    return .success((standing.isEmpty ? documents : standing).max { $0.since < $1.since } ?? first)
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

  fileprivate static func nothing(at pointer: JSONPointer, in document: RecordedDocument) -> Problem {
    let name =
      switch document {
      case .version(let version): "#\(version.ordinal)"
      case .carried(let carried): carried.title
      }
    return Problem(
      what: "the schema has nothing at `\(pointer)`", place: "\(document.subject) \(name)",
      next: "name a property such as /properties/name, or leave the pointer out")
  }
}
