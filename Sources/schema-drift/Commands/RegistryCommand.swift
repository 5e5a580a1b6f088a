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
      /compat/check. POST /admin/telemetry is answered with 403 unless --token-env names the token that it asks for; no report \
      is kept. Prints one line with its address and runs until it is interrupted. Not for a network.
      """)

  @Option(name: .long, help: ArgumentHelp("Core's artifact layout, or a folder a track.", valueName: "path"))
  var directory: String

  @Option(name: .long, help: "The port; 0 lets the system choose.")
  var port = 0

  @Option(
    name: .long,
    help: ArgumentHelp("The variable with the token that drift reports must carry.", valueName: "variable"))
  var tokenEnv: String?

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
  }

  func run() async throws {
    let content = try failing(as: .nothingRead) { try RegistryContent(directory: directory) }
    let token = tokenEnv.flatMap { ProcessInfo.processInfo.environment[$0] }
    if let tokenEnv, token?.isEmpty ?? true { throw ValidationError("the variable \(tokenEnv) holds no token") }
    let server = RegistryServer(
      content: LiveRegistryContent(content), port: port, now: { Timestamp(Date()) }, token: token)
    do {
      try await server.run(stopsOnSignals: true) { Terminal.print("listening on \($0)") }
    } catch let problem as Problem {
      throw CommandFailure(.nothingRead, problem)
    }
  }
}
