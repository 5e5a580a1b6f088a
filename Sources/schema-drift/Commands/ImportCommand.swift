import ArgumentParser

/// `import`: what the history did not see itself.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Fill the history with what it did not see itself.",
    subcommands: [ImportGitCommand.self, ImportEvidenceCommand.self])
}
