import ArgumentParser
import DriftPipeline
import JSONModel
import Reports

/// `diff`: what differs between any two recorded versions.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two recorded versions; by default the newest with the one before.",
    discussion: """
      --from and --to take a date (2026-01-31), a run (run:3), a version (1.4.61, #2), a release \
      (release:v1.4.61), a track (v2), a source \
      (source:NAME), a file (PATH), or a file of a commit in the repository of the current folder (git:REF:PATH). \
      A word with a prefix is never guessed: date:, run:, version:, release:, track:, source:, file:, git:.
      Where the run of a side did not read a schema, its last known version is compared, standard error says so, and the \
      command ends with 2.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "A schema id, or source/track/schema, with * and ? as wildcards; without it, all.")
  var schema = "*"

  @Option(name: .long, help: "The old side.")
  var from: String?

  @Option(name: .long, help: "The new side.")
  var to: String?

  @Option(name: .long, help: "What ends the command with status 1: none, breaking or any.")
  var failOn: FailThreshold = .none

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let old = try failing(as: .wrongUsage) { try from.map { word throws(Problem) in try VersionSelector(word) } }
    let new = try failing(as: .wrongUsage) { try to.map { word throws(Problem) in try VersionSelector(word) } }
    // A file is no matter of the database, so one that cannot be read ends the command as it ends `compare`.
    for case .file(let path)? in [old, new] where path != "-" {
      _ = try failing(as: .nothingRead) { try SchemaFileReader.bytes(at: path) }
    }
    let configuration = try options.read()
    let history = try options.openHistory()
    let pattern = SubjectPattern(schema)
    let diff = HistoricalDiff(configuration: configuration)
    let found = try failing(as: .cannotWrite) {
      try diff.entries(for: pattern.matches, from: old, to: new, in: history)
    }
    let entries = try failing(as: .wrongUsage) { try found.get() }
    Terminal.print(
      json
        ? JSONOutput.array(entries.map(\.json)).text(pretty: true)
        : ChangePrinter.text(entries, sides: (from, to)))
    let unread = try failing(as: .cannotWrite) {
      try diff.notRead(for: pattern.matches, at: [old, new], in: history)
    }
    unread.forEach(Terminal.complain)
    if failOn.isReached(by: entries) { throw CommandFailure(.drift) }
    if entries.contains(where: { $0.kind == .unreadable }) { throw CommandFailure(.unreadableDocument) }
    if !unread.isEmpty { throw CommandFailure(.incomplete) }
  }
}
