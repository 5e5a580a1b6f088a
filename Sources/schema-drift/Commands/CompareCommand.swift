public import ArgumentParser
public import ChangeRules
import DriftConfiguration
import DriftPipeline
import JSONModel
import JSONSchema
import Reports

/// `compare`: two files, no database; a gate for a change that is not released yet.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two schema files; ends with 1 on a breaking change.")

  @Argument(help: "The old schema; - is standard input.")
  var old: String

  @Argument(help: "The new schema.")
  var new: String

  @Option(name: .long, help: "BACKWARD, FORWARD, FULL or NONE.")
  var mode: CompatibilityMode = .full

  @Option(name: .long, help: "declared: writers emit only the properties they declare; strict: plain set inclusion.")
  var reading: Policy.Reading = .declared

  @Option(name: .long, help: "The dialect of documents without $schema, such as draft-07.")
  var dialect: String?

  @Option(name: .long, help: "What ends the command with status 1: none, breaking or any.")
  var failOn: FailThreshold = .breaking

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func validate() throws {
    if let dialect, Dialect(named: dialect) == nil {
      throw ValidationError("--dialect is one of \(Dialect.allCases.map(\.name).joined(separator: ", "))")
    }
    if old == "-", new == "-" { throw ValidationError("only one of the two can be standard input") }
  }

  func run() throws {
    let (before, after) = try failing(as: .nothingRead) {
      (try SchemaFileReader.bytes(at: old), try SchemaFileReader.bytes(at: new))
    }
    let rules = RuleSettings(reading: reading, modes: [ModeScope(mode: mode)])
    let (entry, remarks) = try failing(as: .unreadableDocument) {
      try FileComparison(rules: rules, dialect: dialect).entry(old: (old, before), new: (new, after))
    }
    remarks.forEach(Terminal.complain)
    let entries = entry.map { [$0] } ?? []
    Terminal.print(json ? (entry?.json ?? .null).text(pretty: true) : ChangePrinter.text(entries))
    if failOn.isReached(by: entries) { throw CommandFailure(.drift) }
  }
}

extension CompatibilityMode: ExpressibleByArgument {
  /// The mode that a word in either case names.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
extension Policy.Reading: ExpressibleByArgument {}
