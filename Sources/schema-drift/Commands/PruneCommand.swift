import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel

/// `prune`: less raw bytes, the same history.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Drop the raw bytes of archives that were kept long ago.",
    discussion: """
      Every version, document, digest, verdict and count stays: what an archive held on the tracks that its source was asked for is \
      recorded document by document, unless it could be read only in part. The \
      newest archive of each source stays too, since nights read it. The file does not shrink: later runs use the space, and \
      `backup` writes a compact copy.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(
    name: .long, help: ArgumentHelp("Keep the archives of the last so many days, such as 400d.", valueName: "days"))
  var keepRaw: Days

  @Flag(name: .long, help: "Only say what would be dropped.")
  var dryRun = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func run() throws {
    let configuration = try options.read()
    let lock = dryRun ? nil : try RunLock.forCommand(onDatabaseAt: configuration.database)
    let history = try failing(as: .cannotWrite) {
      dryRun
        ? try DriftHistory.openReadOnly(at: configuration.database) : try DriftHistory.open(at: configuration.database)
    }
    let moment = now.orNow
    let pruned = try failing(as: .cannotWrite) {
      try history.prune(before: moment.advanced(bySeconds: -keepRaw.seconds), at: moment, isTrial: dryRun)
    }
    withExtendedLifetime(lock) {}
    if json {
      let counts: [(name: String, value: JSONOutput)] = [
        ("archives", .integer(pruned.count)), ("bytes", .integer(pruned.bytes)), ("dry_run", .boolean(dryRun)),
      ]
      Terminal.print(JSONOutput.object(counts).text(pretty: true))
    } else {
      let verb = dryRun ? "would drop" : "dropped"
      Terminal.print("\(verb) \(pruned.count) archive\(pruned.count == 1 ? "" : "s"), \(pruned.bytes) bytes")
    }
  }
}

/// A number of days, written as `400d` or `400`.
struct Days: ExpressibleByArgument {
  /// Far more than any history is old.
  private static let most = 100_000

  let seconds: Int

  init?(argument: String) {
    let digits = argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard let days = Int(digits), (0...Self.most).contains(days) else { return nil }
    seconds = days * 86_400
  }
}
