import ArgumentParser

/// `review`: the meetings that decide, and what they decided.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Open and close reviews, and list what they decided.",
    subcommands: [ReviewOpenCommand.self, ReviewCloseCommand.self, ReviewListCommand.self])
}
