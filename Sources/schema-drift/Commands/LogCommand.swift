import ArgumentParser
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `log`: the runs, or the versions of the schemas that match a name.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List the runs, or the versions of a schema.")

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "A schema id, or source/track/schema, with * and ? as wildcards; without it, the runs.")
  var schema: String?

  @Option(name: .long, help: "How many of the newest runs.")
  var limit = 30

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit is a whole number from 1") }
  }

  func run() throws {
    let history = try options.openHistory()
    if let schema {
      let versions = try SubjectPattern(schema).versions(in: history)
      let subjects = Set(versions.map(\.subject)).sorted()
      let (known, listed) = try failing(as: .cannotWrite) {
        try history.read { records in
          (
            try versions.map { ($0, try VersionBirth(of: $0, in: records)) },
            try subjects.flatMap { subject in try records.listedVersions(of: subject).map { (subject, $0) } }
          )
        }
      }
      Terminal.print(
        json
          ? JSONOutput.array(known.map { $0.json($1) } + listed.map { $1.json(of: $0) }).text(pretty: true)
          : (known.map(Self.line) + listed.map { $1.line(of: $0) }).joined(separator: "\n"))
    } else {
      let runs = try failing(as: .cannotWrite) {
        try history.read { records in
          try records.runs(limit: limit).map { ($0, try records.revisions(run: $0.id)) }
        }
      }
      Terminal.print(
        json
          ? JSONOutput.array(runs.map(Self.json)).text(pretty: true) : runs.map(Self.line).joined(separator: "\n"))
    }
  }

  private static func line(_ run: RunRecord, _ revisions: [(source: String, commit: String)]) -> String {
    let commits = revisions.map { "  commit \($0.commit.prefix(12)) of \(VisibleText.line($0.source))" }.joined()
    return "run \(run.id)  \(run.startedAt)  exit \(run.exitStatus)\(run.complete ? "" : "  incomplete")\(commits)"
  }

  private static func line(_ version: SchemaVersion, _ birth: VersionBirth) -> String {
    let name = VisibleText.line(version.subject.description)
    let core = VisibleText.line(version.coreVersion ?? "-")
    let state = version.problem == nil ? "" : "  unreadable"
    let release = birth.origin.map { "  from \(VisibleText.line($0.release)) of \($0.publishedAt.day)" } ?? ""
    let commit = birth.commit.map { "  commit \($0.prefix(12))" } ?? ""
    // The days are those on which somebody looked: what an import read stood until the next commit.
    let end = version.closedBy.map { ", until \($0.startedAt.day)" } ?? ", current"
    return
      "\(name)  #\(version.ordinal)  \(core)  seen \(version.firstRun.startedAt.day) to "
      + "\(version.lastSeen.startedAt.day)\(end)  \(version.digest.description.prefix(12))"
      + "\(version.deprecated ? "  deprecated" : "")\(state)\(release)\(commit)"
  }

  private static func json(_ run: RunRecord, _ revisions: [(source: String, commit: String)]) -> JSONOutput {
    .object([
      ("id", .integer(Int(run.id))), ("started_at", .string(run.startedAt.description)),
      ("complete", .boolean(run.complete)), ("exit_status", .integer(run.exitStatus)),
      ("commits", .object(revisions.map { ($0.source, .string($0.commit)) })),
    ])
  }
}

extension CarriedDocument {
  /// What a release carried or a registry lists, as commands print it; nobody dates what is listed.
  var json: JSONOutput {
    .object([
      ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
      ("release", release.map { .string($0) } ?? .null), ("commit", commit.map { .string($0) } ?? .null),
      ("core_version", coreVersion.map { .string($0) } ?? .null), ("deprecated", .boolean(deprecated)),
      ("sha256", .string(digest.description)),
      ("structure_sha256", structureDigest.map { .string($0.description) } ?? .null),
      ("published_at", release == nil ? .null : .string(carriedSince.description)), ("problem", problem?.json ?? .null),
    ])
  }
}

extension SchemaVersion {
  /// The version as commands print it, with what is known of where it came from.
  func json(_ birth: VersionBirth?) -> JSONOutput {
    .object([
      ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
      ("ordinal", .integer(ordinal)), ("core_version", coreVersion.map { .string($0) } ?? .null),
      ("deprecated", .boolean(deprecated)), ("sha256", .string(digest.description)),
      ("structure_sha256", structureDigest.map { .string($0.description) } ?? .null),
      ("first_seen", .string(firstRun.startedAt.description)), ("last_seen", .string(lastSeen.startedAt.description)),
      ("current", .boolean(closedBy == nil)),
      ("closed_at", closedBy.map { .string($0.startedAt.description) } ?? .null),
      ("problem", problem?.json ?? .null), ("origin", birth?.origin.map { OriginEntry($0).json } ?? .null),
      ("commit", birth?.commit.map { .string($0) } ?? .null),
    ])
  }
}
