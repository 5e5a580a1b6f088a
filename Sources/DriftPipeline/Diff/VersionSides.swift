import DriftHistory
import DriftModel
import Foundation
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
    var digest: SHA256Digest { entry.sha256 }
  }

  struct Pair {
    let subject: SubjectName
    let old: Side
    let new: Side
  }

  /// The pair for a subject, or `nil` where it lacks a side.
  func pair(for subject: SubjectName, from old: VersionSelector?, to new: VersionSelector?) throws -> Pair? {
    let timeline = try records.versions(of: subject)
    guard let newest = timeline.last else { return nil }
    if case .track(let track)? = old, track != subject.track { return nil }
    let (newSide, newVersion) = try side(new, of: subject, timeline, otherwise: newest)
    // What comes from outside the subject's own timeline is held against the newest version in it.
    let isOwn = newVersion?.subject == subject
    let before = isOwn ? timeline.last { $0.ordinal < newVersion?.ordinal ?? 0 } : newest
    guard let newSide, let oldSide = try side(old, of: subject, timeline, otherwise: before).0 else { return nil }
    return Pair(subject: subject, old: oldSide, new: newSide)
  }

  private func side(
    _ selector: VersionSelector?, of subject: SubjectName, _ timeline: [SchemaVersion], otherwise: SchemaVersion?
  ) throws -> (Side?, SchemaVersion?) {
    if case .file(let path)? = selector { return (try file(path, of: subject), nil) }
    let version =
      switch selector {
      case nil: otherwise
      case .moment(let moment): try current(subject, asOf: try records.latestRun(asOf: moment))
      case .run(let id): try current(subject, asOf: try records.run(id))
      case .version(let name): timeline.last { $0.coreVersion == name }
      case .ordinal(let number): timeline.first { $0.ordinal == number }
      case .track(let track):
        try records.versions(of: SubjectName(source: subject.source, track: track, schema: subject.schema)).last
      case .file: nil as SchemaVersion?
      }
    return (try version.map(recorded), version)
  }

  private func current(_ subject: SubjectName, asOf run: RunRecord?) throws -> SchemaVersion? {
    guard let run else { return nil }
    return try records.current(asOf: run.id).first { $0.subject == subject }
  }

  private func recorded(_ version: SchemaVersion) throws -> Side {
    let bytes = try records.bytes(of: version)
    return Side(entry: VersionEntry(version), schema: schema(bytes, of: version.subject, location: version.location))
  }

  private func file(_ path: String, of subject: SubjectName) throws -> Side {
    let bytes = try SchemaFileReader.bytes(at: path)
    return Side(
      entry: VersionEntry(coreVersion: nil, sha256: SHA256Digest(of: bytes)),
      schema: schema(bytes, of: subject, location: path))
  }

  private func schema(_ bytes: [UInt8], of subject: SubjectName, location: String) -> Result<SchemaDocument, Problem> {
    Result { () throws(Problem) in try reader.schema(in: bytes, from: subject.source, location: location) }
  }
}
