import ArgumentParser

/// `import`: the history's beginning, from where it was kept before.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Fill the history from the past of a git repository.",
    subcommands: [ImportGitCommand.self])
}
