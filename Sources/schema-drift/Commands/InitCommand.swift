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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write a worked example in its place: \(ConfigurationTemplate.examples.keys.sorted().joined(separator: ", ")).",
      valueName: "name"))
  var example: String?

  @Flag(name: .long, help: "Overwrite the file.")
  var force = false

  @Flag(name: .long, help: "Print the JSON Schema of the configuration instead.")
  var schema = false

  func validate() throws {
    guard let example, ConfigurationTemplate.examples[example] == nil else { return }
    throw ValidationError("--example is one of \(ConfigurationTemplate.examples.keys.sorted().joined(separator: ", "))")
  }

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
    let text = example.flatMap { ConfigurationTemplate.examples[$0] } ?? ConfigurationTemplate.text
    try failing(as: .cannotWrite) { try ReportFile.write(text, to: config) }
    if config != "-" { Terminal.say("wrote \(config): name your sources in it, then run `schema-drift run`") }
  }
}
