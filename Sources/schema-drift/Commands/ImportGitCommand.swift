import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import SchemaSources

/// `import git`: one run a commit, as if the program had been there.
struct ImportGitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git", abstract: "Record every commit that touched the paths as a run of its date.",
    discussion: """
      Reads a local repository through git, along first parents and from the oldest commit on; nothing in it is changed, \
      and no report is written. The files are read like a folder's: a deleted one is a removal. Import before the first \
      run, into an empty history; a second import goes on behind the newest commit of the first.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The folder of the repository.")
  var repository: String

  @Argument(help: "Files and folders of schemas, relative to the repository's folder; . is all of it.")
  var paths: [String]

  @Option(name: .long, help: "The name of the source; by default that of the repository's folder.")
  var source: String?

  @Option(name: .long, help: "The one track to read; it names the track where folders and documents do not.")
  var track: String?

  @Option(name: .long, help: ArgumentHelp("Only commits from this day or time on.", valueName: "date"))
  var since: FirstMoment?

  @Option(name: .long, help: ArgumentHelp("The branch, tag or commit to read the past of.", valueName: "ref"))
  var branch = "HEAD"

  @Option(name: .long, help: ArgumentHelp("Only so many commits, the newest.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a whole number from 1") }
  }

  func run() throws {
    let configuration = try options.read()
    let paths = try failing(as: .wrongUsage) { try self.paths.map { word throws(Problem) in try GitPath(word) } }
    let source = definition(in: configuration)
    guard SourceName.isOne(source.name) else {
      throw ValidationError("`\(source.name)` is no name for a source; give --source \(SourceName.rule)")
    }
    let repository = try failing(as: .nothingRead) { try GitRepository(at: self.repository) }
    let commits = try failing(as: .nothingRead) {
      try repository.commits(touching: paths, upTo: try repository.commit(named: branch))
    }
    guard !commits.isEmpty else { throw CommandFailure(.wrongUsage, noCommit) }
    let lock = try RunLock.forCommand(onDatabaseAt: configuration.database)
    let history = try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database) }
    let work = RepositoryImport(configuration: configuration, source: source, toolVersion: ToolVersion.text)
    let selection = RepositoryImport.Selection(since: since?.timestamp, limit: limit)
    let refusal = try failing(as: .cannotWrite) { try work.refusal(of: selection, from: commits, in: history) }
    if let refusal { throw CommandFailure(.wrongUsage, refusal) }
    let count = try failing(as: .cannotWrite) {
      try work.record(selection, from: commits, of: repository, at: paths, in: history) { commit, changes in
        Terminal.progress("\(commit.shortID) of \(commit.date.day): \(Counted.of(changes, "change"))")
      }
    }
    withExtendedLifetime(lock) {}
    if try failing(as: .nothingRead, { try repository.isShallow() }) { Terminal.complain(cut) }
    Terminal.print("imported \(count) commit\(count == 1 ? "" : "s") as the source `\(source.name)`")
  }

  private var cut: Problem {
    Problem(
      what: "the repository is a shallow clone: what its oldest commit holds may be older, and `blame` cannot know",
      place: repository, next: "`git fetch --unshallow` it, and import it into an empty history")
  }

  private var noCommit: Problem {
    Problem(
      what: "no commit up to `\(branch)` touched these paths", place: paths.joined(separator: ", "),
      next: "name files and folders relative to the repository's folder; `git log -- PATH` lists their commits")
  }

  /// The source that the runs are recorded under: the dialect and the track are those of a configured one of its name.
  private func definition(in configuration: Configuration) -> SourceDefinition {
    let name = source ?? folderName
    let configured = configuration.sources.first { $0.name == name }
    return SourceDefinition(
      name: name, kind: .directory, location: repository, track: track ?? configured?.track,
      dialect: configured?.dialect)
  }

  private var folderName: String {
    let name = URL(fileURLWithPath: repository).standardizedFileURL.lastPathComponent
    return name.hasSuffix(".git") && name.count > 4 ? String(name.dropLast(4)) : name
  }
}

/// A moment from which something counts: RFC 3339, or a day, which means its beginning.
struct FirstMoment: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(argument) else { return nil }
    self.timestamp = timestamp
  }
}
