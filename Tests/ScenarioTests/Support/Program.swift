import Foundation

/// The built program, run as a person or a script runs it.
struct Program: Sendable {
  /// What a run of the program left behind.
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that the program runs in.
  let folder: URL

  /// The program beside the test bundle: both come out of the same build.
  static let executable: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.path + "/schema-drift") {
      folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent("schema-drift")
  }()

  /// Runs the program to its end, with `input` on standard input.
  @discardableResult
  func run(
    _ arguments: String..., environment: [String: String] = [:], input: String = ""
  ) async throws -> Outcome {
    try await run(arguments, environment: environment, input: input)
  }

  /// Runs the program with a list of words.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) async throws -> Outcome {
    try await Running(Self.executable, arguments, in: folder, environment: environment, input: input).wait()
  }

  /// Starts the program and leaves it running.
  func start(_ arguments: String..., environment: [String: String] = [:]) throws -> Running {
    try Running(Self.executable, arguments, in: folder, environment: environment, input: "")
  }
}

/// A process whose output goes to files, so that no full pipe can stop it.
final class Running: @unchecked Sendable {
  private let process = Process()
  private let output: URL
  private let errors: URL

  init(
    _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String], input: String
  ) throws {
    let name = UUID().uuidString
    output = folder.appendingPathComponent(".\(name).out")
    errors = folder.appendingPathComponent(".\(name).err")
    let source = folder.appendingPathComponent(".\(name).in")
    try Data(input.utf8).write(to: source)
    for url in [output, errors] { try Data().write(to: url) }
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  var identifier: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }

  /// What it has printed so far.
  func printed() throws -> String { String(decoding: try Data(contentsOf: output), as: UTF8.self) }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for the end; a process ended by a signal has the status that a shell shows.
  ///
  /// The wait blocks a thread of its own, never one of the few that servers in the same test live on.
  func wait() async throws -> Program.Outcome {
    await withCheckedContinuation { continuation in
      Thread { [process] in
        process.waitUntilExit()
        continuation.resume()
      }.start()
    }
    let status =
      process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    return Program.Outcome(
      status: status, output: try printed(), errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
