import ArgumentParser
import DriftHistory
import DriftPipeline
import JSONModel

/// `backup`: a whole copy of the database, taken while runs may go on.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database into a new file.",
    discussion: "The copy is complete, compact, and can be opened without write access. An existing file is refused.")

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The file to write.")
  var file: String

  func run() throws {
    let history = try options.openHistory()
    try failing(as: .cannotWrite) { try history.backup(to: file) }
    Terminal.say("wrote \(file)")
  }
}
