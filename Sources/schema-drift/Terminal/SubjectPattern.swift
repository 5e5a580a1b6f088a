import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel

/// A name on the command line that picks subjects: a schema id, `track/schema` or `source/track/schema`, with wildcards.
struct SubjectPattern {
  private let text: String
  private let parts: [Glob]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/").map { Glob(String($0)) }
  }

  func matches(_ subject: SubjectName) -> Bool {
    let names = [subject.source, subject.track, subject.schema].suffix(parts.count)
    return !parts.isEmpty && parts.count <= 3 && zip(parts, names).allSatisfy { $0.matches($1) }
  }

  /// The recorded versions of all matching subjects, by subject and ordinal.
  func versions(in history: DriftHistory) throws -> [SchemaVersion] {
    let all = try failing(as: .cannotWrite) { try history.read { try $0.versions() } }
    let versions = all.filter { matches($0.subject) }
    guard versions.isEmpty else { return versions.sorted { ($0.subject, $0.ordinal) < ($1.subject, $1.ordinal) } }
    throw CommandFailure(
      .wrongUsage,
      Problem(
        what: "no recorded schema matches `\(text)`", place: "the database",
        next: "`schema-drift log '*'` lists all schemas and their versions"))
  }
}
