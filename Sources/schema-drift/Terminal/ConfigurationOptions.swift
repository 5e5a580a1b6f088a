import ArgumentParser
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel

/// The options by which commands find the configuration and its database.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The configuration file.", valueName: "path"))
  var config = "schema-drift.yaml"

  /// The configuration; a problem ends the command with status 78.
  func read() throws -> Configuration {
    try failing(as: .invalidConfiguration) { try ConfigurationReader.read(path: config) }
  }

  /// The recorded history, for reading; a problem ends the command with status 74.
  func openHistory() throws -> DriftHistory {
    let path = try read().database
    return try failing(as: .cannotWrite) { try DriftHistory.openReadOnly(at: path) }
  }
}

/// A moment on the command line: RFC 3339, or a day, which means its end.
struct Moment: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(upTo: argument) else { return nil }
    self.timestamp = timestamp
  }
}

extension Optional where Wrapped == Moment {
  /// The given moment, or the clock's.
  var orNow: Timestamp { self?.timestamp ?? Timestamp(Date()) }
}
