import DriftHistory
import DriftModel
import JSONModel

/// The forms of the places in every document of one schema from one publisher, each document read at most once.
///
/// A class since it remembers; it lives inside one reading of the history.
final class PlaceLedger {
  /// A stretch of time with one document, or with none.
  private struct Step {
    let since: Timestamp
    /// `nil` for a stretch that lasts.
    let until: Timestamp?
    let document: RecordedDocument?
  }

  private let steps: [Step]
  private let schemas: StoredSchemas
  private var pages: [SHA256Digest: [SchemaPlace.Identity: String]?] = [:]

  /// What the nights saw of a subject; an absence between two versions is a step of its own.
  init(of subject: SubjectName, _ records: HistoryReader, _ schemas: StoredSchemas) throws {
    self.schemas = schemas
    var steps: [Step] = []
    var previous: SchemaVersion?
    for version in try records.versions(of: subject) {
      let (since, until) = (version.firstRun.startedAt, version.closedBy?.startedAt)
      if let gap = previous?.closedBy, gap.id != version.firstRun.id {
        steps.append(Step(since: gap.startedAt, until: since, document: nil))
      }
      steps.append(Step(since: since, until: until, document: .version(version)))
      previous = version
    }
    self.steps = steps
  }

  /// What the editions of one publisher's list carried, each until the next.
  init(_ editions: [EditionStep], _ schemas: StoredSchemas) {
    self.schemas = schemas
    let ends = editions.dropFirst().map { Optional($0.since) } + [nil]
    steps = zip(editions, ends).map { edition, until in
      Step(since: edition.since, until: until, document: edition.document.map { .carried($0) })
    }
  }

  /// The first of the documents without a gap up to `version` in which the place has the form.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, upTo version: SchemaVersion
  ) throws -> RecordedDocument? {
    guard let last = steps.lastIndex(where: { $0.document?.version?.id == version.id }) else { return nil }
    return try beginning(of: identity, in: form, upTo: last)
  }

  /// The same up to what stood at a moment; `nil` where that has not the form.
  func beginning(
    of identity: SchemaPlace.Identity, in form: String, at moment: Timestamp
  ) throws -> RecordedDocument? {
    guard let last = steps.lastIndex(where: { $0.since <= moment && $0.until.map { $0 > moment } ?? true }) else {
      return nil
    }
    return try beginning(of: identity, in: form, upTo: last)
  }

  /// A document that is unreadable interrupts nothing, an absence does.
  private func beginning(
    of identity: SchemaPlace.Identity, in form: String, upTo last: Int
  ) throws -> RecordedDocument? {
    var first: RecordedDocument?
    for step in steps[...last].reversed() {
      guard let document = step.document else { break }
      guard let forms = try forms(of: document) else { continue }
      guard forms[identity] == form else { break }
      first = document
    }
    return first
  }

  /// The forms of a document's places; `nil` where it could not be understood, and says nothing.
  private func forms(of document: RecordedDocument) throws -> [SchemaPlace.Identity: String]? {
    if let known = pages[document.digest] { return known }
    let schema =
      switch document {
      case .version(let version): try schemas.schema(of: version)
      case .carried(let carried): try? schemas.reading(of: carried).get()
      }
    let forms = schema.map { SchemaPlaces(of: $0).byIdentity }
    pages[document.digest] = forms
    return forms
  }
}
