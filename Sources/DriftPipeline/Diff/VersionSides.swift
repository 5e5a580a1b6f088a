import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import Reports

/// The finding of the two sides of a diff for one subject.
struct VersionSides {
  let records: HistoryReader
  let schemas: StoredSchemas
  let reader: SchemaReader
  private let recorded: RecordedVersions

  init(records: HistoryReader, schemas: StoredSchemas, reader: SchemaReader) {
    self.records = records
    self.schemas = schemas
    self.reader = reader
    recorded = RecordedVersions(records: records)
  }

  /// One side: where it comes from, and the schema or why there is none.
  struct Side {
    let entry: VersionEntry
    let schema: Result<SchemaDocument, Problem>
    /// What the history has; `nil` for a file.
    var document: RecordedDocument?
  }

  /// Both sides, of which one may be absent where its absence says something.
  struct Pair {
    let subject: SubjectName
    let old: Side?
    let new: Side?
    /// Whether the old side is a point in time, so that what is not there was not there then.
    let isSinceMoment: Bool
    /// The versions of the subject that nights saw, oldest first.
    let timeline: [SchemaVersion]
  }

  /// Fails where one of the selectors names a source or a track of which no schema was ever recorded.
  func check(_ selectors: [VersionSelector?]) throws {
    for selector in selectors { try recorded.check(selector) }
  }

  /// The pair for a subject, or `nil` where there is nothing to compare.
  func pair(for subject: SubjectName, from old: VersionSelector?, to new: VersionSelector?) throws -> Pair? {
    guard try isAsked(subject, from: old, to: new) else { return nil }
    let timeline = try records.versions(of: subject)
    let newest = timeline.last
    let newPick = try recorded.pick(new, of: subject, timeline, otherwise: newest)
    // What comes from outside the subject's own timeline is held against the newest version in it.
    let own = newPick?.document.version.flatMap { $0.subject == subject ? $0 : nil }
    let before = own.map { own in timeline.last { $0.ordinal < own.ordinal } } ?? newest
    // What no night saw, or no night before, comes after the next lower number of its registry.
    let isFirst = old == nil && (own == nil || before == nil)
    let numbered = try isFirst ? recorded.numbered(before: newPick?.document) : nil
    let oldPick = try numbered ?? recorded.pick(old, of: subject, timeline, otherwise: before)
    let pair = Pair(
      subject: subject, old: try side(old, oldPick, newest), new: try side(new, newPick, newest),
      isSinceMoment: old.map(\.isMoment) ?? false, timeline: timeline)
    if pair.old == nil, pair.new == nil { return nil }
    if pair.old == nil, try !tellsAbsence(old, of: subject) { return nil }
    if pair.new == nil, try !tellsAbsence(new, of: subject) { return nil }
    return pair
  }

  /// Whether a pair is the subject's own. Where sides are tracks or sources, two subjects meet in a pair: it is that of the
  /// old one, or of the new one where the old one was never recorded. Where only the old side is such, it is that of every
  /// other subject. A pair of two releases is that of the sources that have one of them.
  private func isAsked(_ subject: SubjectName, from old: VersionSelector?, to new: VersionSelector?) throws -> Bool {
    if case .release(let first)? = old, case .release(let second)? = new {
      return try recorded.sources(ofRelease: first).union(recorded.sources(ofRelease: second)).contains(subject.source)
    }
    guard let origin = old?.counterpart(of: subject) else { return true }
    guard new != nil else { return origin != subject }
    if origin == subject { return true }
    guard new?.counterpart(of: subject) == subject else { return false }
    return try records.versions(of: origin).isEmpty
  }

  /// A file stands in the place of the newest version, so that it refers to what that refers to. What a release carried is
  /// read by itself.
  private func side(
    _ selector: VersionSelector?, _ picked: RecordedVersions.Pick?, _ newest: SchemaVersion?
  ) throws -> Side? {
    if case .file(let path)? = selector {
      guard let newest else { return nil }
      let bytes = try SchemaFileReader.bytes(at: path)
      return Side(
        entry: VersionEntry(coreVersion: nil, sha256: SHA256Digest(of: bytes)),
        schema: try schema(bytes, at: path, as: newest))
    }
    guard let picked else { return nil }
    switch picked.document {
    case .version(let version):
      return Side(
        entry: VersionEntry(version), schema: try schemas.reading(of: version, asOf: picked.run),
        document: picked.document)
    case .carried(let document):
      return Side(
        entry: VersionEntry(document), schema: try schemas.reading(of: document), document: picked.document)
    }
  }

  private func schema(
    _ bytes: [UInt8], at path: String, as version: SchemaVersion
  ) throws -> Result<SchemaDocument, Problem> {
    let schema: SchemaDocument
    do {
      schema = try reader.schema(in: bytes, from: version.subject.source, location: path)
    } catch {
      return .failure(error)
    }
    return .success(try schemas.schema(schema, as: version))
  }

  /// Whether a schema that is not there was removed, or not yet added, rather than merely not called that. Where a source
  /// never had a track, none of its schemas was ever to be there.
  private func tellsAbsence(_ selector: VersionSelector?, of subject: SubjectName) throws -> Bool {
    switch selector {
    case .moment, .run: true
    case .track, .source: try recorded.hasTrack(of: selector?.counterpart(of: subject) ?? subject)
    case .release(let title): try recorded.sources(ofRelease: title).contains(subject.source)
    case .version, .ordinal, .file, nil: false
    }
  }
}

extension VersionEntry {
  /// What a release carried, as a report names it.
  init(_ document: CarriedDocument) {
    self.init(coreVersion: document.coreVersion, sha256: document.digest, firstSeen: document.carriedSince)
  }
}
