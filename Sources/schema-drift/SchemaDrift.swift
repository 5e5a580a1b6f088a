import ArgumentParser

/// The program: words in, an exit status out.
struct SchemaDrift: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema-drift",
    abstract: "Watches JSON Schemas that another team owns, and says what drifted and whom it breaks.",
    discussion: """
      Start with `schema-drift demo` to see a report, then `schema-drift init` and `schema-drift run`.
      Exit status: 0 clean, 1 drift, 2 incomplete, 10 newly fired, 64 usage, 65 unreadable document, 69 nothing read, 70 bug, 74 cannot write,
      75 locked, 77 denied, 78 configuration.
      """,
    version: ToolVersion.text,
    subcommands: [
      InitCommand.self, RunCommand.self, ReportCommand.self, DiffCommand.self, LogCommand.self, ShowCommand.self,
      BlameCommand.self, CompareCommand.self, ValidateCommand.self, TriggersCommand.self, ChecklistCommand.self,
      DecideCommand.self, AttestCommand.self, ReviewCommand.self, RulesCommand.self, ExplainCommand.self,
      VerifyCommand.self, ReplayCommand.self, ImportCommand.self, DoctorCommand.self, BackupCommand.self,
      PruneCommand.self,
      DemoCommand.self, RegistryCommand.self, CompletionsCommand.self, DocsCommand.self,
      SettingsCommand.self,
    ])
}
