import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

/// `import evidence`: what probes answered to a run elsewhere.
struct ImportEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Keep what a run elsewhere, such as one in CI, learned.",
    discussion: """
      Reads files that `schema-drift verify --evidence FILE` wrote. The answers count beside those of the runs, from the \
      next run on; `checklist` and `decide` show them at once. A file that was imported before changes nothing. All files \
      are read before the first is imported: with one that is no evidence, nothing is.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The files of evidence; - is standard input.")
  var files: [String]

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The present time, for tests.", valueName: "time"))
  var now: Moment?

  func run() throws {
    let moment = now.orNow
    let evidence = try files.map { file in
      let bytes = try failing(as: .nothingRead) { try SchemaFileReader.bytes(at: file) }
      return try failing(as: .unreadableDocument) { try EvidenceFile.read(bytes, named: file, at: moment) }
    }
    let configuration = try options.read()
    let history = try failing(as: .cannotWrite) { try DriftHistory.open(at: configuration.database) }
    let results = try zip(files, evidence).map { name, file in
      let isNew = try failing(as: .cannotWrite) {
        try history.importEvidence(file.answers, digest: file.digest, toolVersion: file.toolVersion, at: moment)
      }
      return Imported(file: name, answers: file.answers.count, isNew: isNew)
    }
    Terminal.print(
      json
        ? JSONOutput.array(results.map(\.json)).text(pretty: true) : results.map(\.line).joined(separator: "\n"))
  }

  /// What became of one file.
  private struct Imported {
    let file: String
    let answers: Int
    let isNew: Bool

    var line: String {
      let count = "\(answers) answer\(answers == 1 ? "" : "s")"
      return "\(VisibleText.line(file)): \(isNew ? "imported \(count)" : "was imported before")"
    }

    var json: JSONOutput {
      ["file": .string(file), "answers": .integer(answers), "imported": .boolean(isNew)]
    }
  }
}
