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
      let (origins, listed) = try failing(as: .cannotWrite) {
        try history.read { records in
          (
            try versions.map { try records.origin(of: $0.subject, ordinal: $0.ordinal) },
            try subjects.flatMap { subject in try records.listedVersions(of: subject).map { (subject, $0) } }
          )
        }
      }
      let known = zip(versions, origins)
      Terminal.print(
        json
          ? JSONOutput.array(known.map { $0.json(origin: $1) } + listed.map { $1.json(of: $0) }).text(pretty: true)
          : (known.map(Self.line) + listed.map { $1.line(of: $0) }).joined(separator: "\n"))
    } else {
      let runs = try failing(as: .cannotWrite) { try history.read { try $0.runs(limit: limit) } }
      Terminal.print(json ? Self.json(runs) : runs.map(Self.line).joined(separator: "\n"))
    }
  }

  private static func line(_ run: RunRecord) -> String {
    "run \(run.id)  \(run.startedAt)  exit \(run.exitStatus)\(run.complete ? "" : "  incomplete")"
  }

  private static func line(_ version: SchemaVersion, _ origin: VersionOrigin?) -> String {
    let name = VisibleText.line(version.subject.description)
    let core = VisibleText.line(version.coreVersion ?? "-")
    let state = version.problem == nil ? "" : "  unreadable"
    let release = origin.map { "  from \(VisibleText.line($0.release)) of \($0.publishedAt.day)" } ?? ""
    return
      "\(name)  #\(version.ordinal)  \(core)  \(version.firstRun.startedAt.day) to \(version.lastSeen.startedAt.day)"
      + "  \(version.digest.description.prefix(12))\(version.deprecated ? "  deprecated" : "")\(state)\(release)"
  }

  private static func json(_ runs: [RunRecord]) -> String {
    JSONOutput.array(
      runs.map { run in
        .object([
          ("id", .integer(Int(run.id))), ("started_at", .string(run.startedAt.description)),
          ("complete", .boolean(run.complete)), ("exit_status", .integer(run.exitStatus)),
        ])
      }
    ).text(pretty: true)
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
  /// The version as commands print it, with the edition that carried it first.
  func json(origin: VersionOrigin?) -> JSONOutput {
    .object([
      ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
      ("ordinal", .integer(ordinal)), ("core_version", coreVersion.map { .string($0) } ?? .null),
      ("deprecated", .boolean(deprecated)), ("sha256", .string(digest.description)),
      ("structure_sha256", structureDigest.map { .string($0.description) } ?? .null),
      ("first_seen", .string(firstRun.startedAt.description)), ("last_seen", .string(lastSeen.startedAt.description)),
      ("current", .boolean(lastRun == nil)), ("problem", problem?.json ?? .null),
      ("origin", origin.map { OriginEntry($0).json } ?? .null),
    ])
  }
}
