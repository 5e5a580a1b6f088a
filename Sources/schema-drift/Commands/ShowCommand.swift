import ArgumentParser
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports

/// `show`: the document of a schema, as it is or as it was.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a schema's document, as it is or as it was at a moment.",
    discussion: "Prints the recorded bytes unchanged. --json prints what is known of the version, with the document.")

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "A schema id, track/schema or source/track/schema.")
  var schema: String

  @Option(name: .long, help: ArgumentHelp("A moment.", valueName: "time"))
  var asOf: Moment?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The version: a date, run:3, 1.4.61, release:v1.4.61, #2, v2 or source:NAME.", valueName: "version"))
  var at: String?

  @Flag(name: .long, help: "Print JSON about the version.")
  var json = false

  func validate() throws {
    if asOf != nil, at != nil { throw ValidationError("give one of --as-of and --at") }
  }

  func run() throws {
    let history = try options.openHistory()
    let candidates = try matching(in: history)
    let picked = try failing(as: .wrongUsage) { try pick(candidates) }
    let (bytes, version) = try failing(as: .cannotWrite) {
      try history.read { (try $0.bytes(digest: picked.digest), try json(of: picked, $0)) }
    }
    if json {
      let document = (try? JSONDocument(parsing: bytes)).map { JSONOutput.value($0.root) } ?? .null
      Terminal.print(JSONOutput.object([("version", version), ("document", document)]).text(pretty: true))
    } else {
      Terminal.write(bytes)
    }
  }

  private func json(of picked: RecordedDocument, _ records: HistoryReader) throws -> JSONOutput {
    switch picked {
    case .version(let version):
      // The version was picked as a past run knew it; whether it is current is a question of today.
      try (records.version(version.id) ?? version).json(VersionBirth(of: version, in: records))
    case .carried(let document): document.json
    }
  }

  private func matching(in history: DriftHistory) throws -> [RecordedDocument] {
    let pattern = SubjectPattern(schema)
    if let at {
      let selector = try failing(as: .wrongUsage) { try VersionSelector(at) }
      if case .file = selector {
        throw ValidationError("--at names a recorded version, not a file")
      }
      let found = try failing(as: .cannotWrite) {
        try VersionLookup.documents(for: pattern.matches, at: selector, in: history)
      }
      return try failing(as: .wrongUsage) { try found.get() }
    }
    return try failing(as: .cannotWrite) {
      try history.read { records in
        guard let run = try records.latestRun(asOf: asOf?.timestamp) else { return [] }
        return try records.current(asOf: run.id).filter { pattern.matches($0.subject) }.map { .version($0) }
      }
    }
  }

  private func pick(_ versions: [RecordedDocument]) throws -> RecordedDocument {
    guard let version = versions.first else {
      throw Problem(
        what: "no schema matches `\(schema)` at that moment", place: "the database",
        next: "`schema-drift log '*'` lists all schemas and their versions")
    }
    guard versions.count == 1 else {
      throw Problem(
        what: "\(versions.count) schemas match `\(schema)`",
        place: versions.prefix(4).map(\.subject.description).joined(separator: ", "),
        next: "name one of them as source/track/schema")
    }
    return version
  }
}
