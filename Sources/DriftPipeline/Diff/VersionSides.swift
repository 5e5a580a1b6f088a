import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import Reports

/// The finding of the two sides of a diff for one subject.
struct VersionSides {
  let records: HistoryReader
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
    let isOwn = newVersion?.subject == subject
    let before = isOwn ? timeline.last { $0.ordinal < newVersion?.ordinal ?? 0 } : newest
    let oldVersion = try version(old, of: subject, timeline, otherwise: before)
    let pair = Pair(
      subject: subject, old: try side(old, oldVersion, of: subject), new: try side(new, newVersion, of: subject))
    if pair.old == nil, pair.new == nil { return nil }
    if pair.old == nil, !(old?.tellsAbsence ?? false) { return nil }
    if pair.new == nil, !(new?.tellsAbsence ?? false) { return nil }
    return pair
  }

  /// The recorded version that a selector picks; `nil` where there is none, and for a file.
  private func version(
    _ selector: VersionSelector?, of subject: SubjectName, _ timeline: [SchemaVersion], otherwise: SchemaVersion?
  ) throws -> SchemaVersion? {
    switch selector {
    case nil: return otherwise
    case .moment(let moment):
      guard let run = try records.latestRun(asOf: moment) else { throw NothingThere.run("run up to \(moment)") }
      return try records.current(asOf: run.id).first { $0.subject == subject }
    case .run(let id):
      guard try records.run(id) != nil else { throw NothingThere.run("run \(id)") }
      return try records.current(asOf: id).first { $0.subject == subject }
    case .version(let name): return timeline.last { $0.coreVersion == name }
    case .ordinal(let number): return timeline.first { $0.ordinal == number }
    case .track(let track):
      let other = SubjectName(source: subject.source, track: track, schema: subject.schema)
      return try records.versions(of: other).last { $0.closedBy == nil }
    case .file: return nil
    }
  }

  private func side(_ selector: VersionSelector?, _ version: SchemaVersion?, of subject: SubjectName) throws -> Side? {
    if case .file(let path)? = selector {
      let bytes = try SchemaFileReader.bytes(at: path)
      return Side(
        entry: VersionEntry(coreVersion: nil, sha256: SHA256Digest(of: bytes)),
        schema: schema(bytes, of: subject, location: path))
    }
    return try version.map { version in
      Side(
        entry: VersionEntry(version),
        schema: schema(try records.bytes(of: version), of: version.subject, location: version.location))
    }
  }

  private func schema(_ bytes: [UInt8], of subject: SubjectName, location: String) -> Result<SchemaDocument, Problem> {
    Result { () throws(Problem) in try reader.schema(in: bytes, from: subject.source, location: location) }
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
