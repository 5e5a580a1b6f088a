import ArgumentParser
import DriftConfiguration
import DriftPipeline
import Foundation
import JSONModel

/// `init`: a commented configuration to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented schema-drift.yaml.",
    discussion: "Refuses to overwrite a file unless --force is given.")

  @Option(name: .long, help: ArgumentHelp("Where to write it; - is standard output.", valueName: "path"))
  var config = "schema-drift.yaml"

  @Flag(name: .long, help: "Overwrite the file.")
  var force = false

  @Flag(name: .long, help: "Print the JSON Schema of the configuration instead.")
  var schema = false

  func run() throws {
    if schema {
      Terminal.print(String(ConfigurationSchema.text.dropLast()))
      return
    }
    if config != "-", !force, FileManager.default.fileExists(atPath: config) {
      throw CommandFailure(
        .wrongUsage,
        Problem(what: "the file is there already", place: config, next: "edit it, or overwrite it with --force"))
    }
    try failing(as: .cannotWrite) { try ReportFile.write(ConfigurationTemplate.text, to: config) }
    if config != "-" { Terminal.say("wrote \(config): name your sources in it, then run `schema-drift run`") }
  }
}
