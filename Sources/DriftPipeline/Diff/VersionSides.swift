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

  /// One side: where it comes from, and the schema or why there is none.
  struct Side {
    let entry: VersionEntry
    let schema: Result<SchemaDocument, Problem>
  }

  /// Both sides, of which one may be absent where its absence says something.
  struct Pair {
    let subject: SubjectName
    let old: Side?
    let new: Side?
  }

  /// The pair for a subject, or `nil` where there is nothing to compare.
  func pair(for subject: SubjectName, from old: VersionSelector?, to new: VersionSelector?) throws -> Pair? {
    let timeline = try records.versions(of: subject)
    guard let newest = timeline.last else { return nil }
    if case .track(let track)? = old, track != subject.track { return nil }
    let newVersion = try version(new, of: subject, timeline, otherwise: newest)
    // What comes from outside the subject's own timeline is held against the newest version in it.
    let isOwn = newVersion?.version.subject == subject
    let before = isOwn ? timeline.last { $0.ordinal < newVersion?.version.ordinal ?? 0 } : newest
    let oldVersion = try version(old, of: subject, timeline, otherwise: before)
    let pair = Pair(
      subject: subject, old: try side(old, oldVersion, newest), new: try side(new, newVersion, newest))
    if pair.old == nil, pair.new == nil { return nil }
    if pair.old == nil, !(old?.tellsAbsence ?? false) { return nil }
    if pair.new == nil, !(new?.tellsAbsence ?? false) { return nil }
    return pair
  }

  /// A recorded version, and the run whose other documents it is read beside; `nil` is the last one in which it stood.
  struct Pick {
    let version: SchemaVersion
    var run: Int64?
  }

  /// The recorded version that a selector picks; `nil` where there is none, and for a file.
  func version(
    _ selector: VersionSelector?, of subject: SubjectName, _ timeline: [SchemaVersion], otherwise: SchemaVersion?
  ) throws -> Pick? {
    switch selector {
    case nil: return otherwise.map { Pick(version: $0) }
    case .moment(let moment):
      guard let run = try records.latestRun(asOf: moment) else { throw NothingThere.run("run up to \(moment)") }
      return try pick(subject, asOf: run.id)
    case .run(let id):
      guard try records.run(id) != nil else { throw NothingThere.run("run \(id)") }
      return try pick(subject, asOf: id)
    case .version(let name): return timeline.last { $0.coreVersion == name }.map { Pick(version: $0) }
    case .ordinal(let number): return timeline.first { $0.ordinal == number }.map { Pick(version: $0) }
    case .track(let track):
      let other = SubjectName(source: subject.source, track: track, schema: subject.schema)
      return try records.versions(of: other).last { $0.closedBy == nil }.map { Pick(version: $0) }
    case .file: return nil
    }
  }

  private func pick(_ subject: SubjectName, asOf run: Int64) throws -> Pick? {
    try records.current(asOf: run).first { $0.subject == subject }.map { Pick(version: $0, run: run) }
  }

  /// A file stands in the place of the newest version, so that it refers to what that refers to.
  private func side(_ selector: VersionSelector?, _ picked: Pick?, _ newest: SchemaVersion) throws -> Side? {
    if case .file(let path)? = selector {
      let bytes = try SchemaFileReader.bytes(at: path)
      return Side(
        entry: VersionEntry(coreVersion: nil, sha256: SHA256Digest(of: bytes)),
        schema: try schema(bytes, at: path, as: newest))
    }
    return try picked.map { picked in
      Side(entry: VersionEntry(picked.version), schema: try schemas.reading(of: picked.version, asOf: picked.run))
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
}

extension VersionSelector {
  /// Whether a schema that is not there was removed, or not yet added, rather than merely not called that.
  fileprivate var tellsAbsence: Bool {
    switch self {
    case .moment, .run, .track: true
    case .version, .ordinal, .file: false
    }
  }
}
