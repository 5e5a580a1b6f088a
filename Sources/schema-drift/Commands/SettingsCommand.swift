import ArgumentParser
import DriftConfiguration

/// `settings`: the settings that the nightly wrapper acts on, as `name=value` lines; for scripts.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Print the settings that cron/schema-drift-nightly reads.", shouldDisplay: false)

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    let reports = try options.read().reports
    Terminal.print("reports.directory=\(reports.directory)\nreports.keep=\(reports.keep)")
  }
}
