import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Testing

/// A folder of its own for one test, removed with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("history-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

/// A history in a folder of its own, and nights told in a few words.
final class HistoryFixture {
  let folder: TemporaryFolder
  let history: DriftHistory
  private(set) var nights = 0

  var path: String { folder.file("history.db") }

  init() throws {
    folder = try TemporaryFolder()
    history = try DriftHistory.open(at: folder.file("history.db"))
  }

  /// Records one night, a day after the one before, and returns its snapshot.
  @discardableResult
  func night(_ outcomes: CollectionOutcome...) throws -> Snapshot { try night(outcomes) }

  @discardableResult
  func night(_ outcomes: [CollectionOutcome], conclusion: Conclusion = .empty) throws -> Snapshot {
    var seen: Snapshot?
    _ = try history.record(.number(nights + 1, outcomes), examine: examine) { snapshot, _ in
      seen = snapshot
      return conclusion
    }
    nights += 1
    return try #require(seen)
  }
}

extension Night {
  /// The night `number` of a fixed calendar.
  static func number(_ number: Int, _ outcomes: [CollectionOutcome]) -> Night {
    Night(
      startedAt: Timestamp(secondsSince1970: 1_767_233_820).advanced(bySeconds: number * 86_400), toolVersion: "1.0.0",
      outcomes: outcomes)
  }
}

extension Conclusion {
  static let empty = Conclusion(
    judgements: [], comparisons: [], assessments: [], exitStatus: 0, complete: true, summary: "{}")
}

/// A stand-in for the reader of schemas: the content is the text without blanks, the structure what stands before `#`,
/// and a text with `?` in it is unreadable.
func examine(_ fetched: FetchedSchema) -> Examination {
  let text = String(decoding: fetched.bytes, as: UTF8.self)
  if text.contains("?") {
    return Examination(
      contentDigest: nil, structureDigest: nil,
      problem: Problem(what: "not JSON", place: fetched.location, next: "mend it"))
  }
  let content = text.filter { $0 != " " }
  return Examination(
    contentDigest: SHA256Digest(of: content.utf8),
    structureDigest: SHA256Digest(of: content.prefix { $0 != "#" }.utf8))
}

func subject(_ schema: String, _ source: String = "core", track: String = "v1") -> SubjectName {
  SubjectName(source: source, track: track, schema: schema)
}

func schema(
  _ name: String, _ text: String, core: String? = nil, deprecated: Bool = false, declared: String? = nil,
  doubt: Problem? = nil, source: String = "core", track: String = "v1"
) -> FetchedSchema {
  FetchedSchema(
    subject: subject(name, source, track: track), bytes: Array(text.utf8), coreVersion: core, deprecated: deprecated,
    declaredDigest: declared.map { SHA256Digest(of: $0.utf8) }, location: "core/\(name).json", doubt: doubt)
}

let outage = Problem(what: "no answer", place: "http://127.0.0.1", next: "try again")

func failure(_ name: String? = nil, source: String = "core", track: String = "v1") -> CollectionFailure {
  CollectionFailure(
    subject: name.map { subject($0, source, track: track) }, reason: .unreachable, problem: outage)
}

func reading(
  _ schemas: [FetchedSchema], failures: [CollectionFailure] = [], remarks: [Problem] = [], source: String = "core",
  only track: String? = nil, dialect: String? = nil
) -> CollectionOutcome {
  CollectionOutcome(
    source: SourceDefinition(name: source, kind: .directory, location: source, track: track, dialect: dialect),
    fetched: schemas, failures: failures, remarks: remarks)
}

extension Sequence<SchemaVersion> {
  var schemas: [String] { map(\.subject.schema) }
}
