import ArgumentParser
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import RegistryServer

/// `registry`: a registry over a folder of schemas, for tests and trial.
struct RegistryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry", abstract: "Serve a folder of schemas as a registry, for tests and trial.",
    discussion: """
      Speaks the registry's API on loopback: /health, /index, /schemas/{track}/{name}, its versions, /schemas/by-id/{id}, \
      /compat/check. Prints one line with its address and runs until it is interrupted. Not for a network.
      """)

  @Option(name: .long, help: ArgumentHelp("Core's artifact layout, or a folder a track.", valueName: "path"))
  var directory: String

  @Option(name: .long, help: "The port; 0 lets the system choose.")
  var port = 0

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
  }

  func run() async throws {
    let content = try failing(as: .nothingRead) { try RegistryContent(directory: directory) }
    let server = RegistryServer(
      content: LiveRegistryContent(content), port: port, now: { Timestamp(Date()) })
    do {
      try await server.run(stopsOnSignals: true) { Terminal.print("listening on \($0)") }
    } catch let problem as Problem {
      throw CommandFailure(.nothingRead, problem)
    }
  }
}
