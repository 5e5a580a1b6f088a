public import ArgumentParser
public import ChangeRules
import DriftConfiguration
import DriftPipeline
import Foundation
import JSONModel
import JSONSchema
import Reports
import SchemaContainment

/// `compare`: two files, no database; a gate for a change that is not released yet. Or many pairs, a line each.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two schema files; ends with 1 on a breaking change.",
    discussion: """
      A file can be one of a commit: `schema-drift compare git:v1.0:schemas/a.json schemas/a.json` reads it from the
      repository of the current folder.

      With --jsonl, each line of standard input is a pair {"id", "old", "new"}, and each line of standard output says for
      both directions whether every document stays valid: compatible (proved), breaking (with a document that one side
      accepts and the other rejects), or undetermined (with the reason).
      """)

  @Argument(help: "The old schema: a file, git:REF:PATH, or - for standard input.")
  var old: String?

  @Argument(help: "The new schema, likewise.")
  var new: String?

  @Option(name: .long, help: "BACKWARD, FORWARD, FULL or NONE.")
  var mode: CompatibilityMode = .full

  @Option(name: .long, help: "declared: writers emit only the properties they declare; strict: plain set inclusion.")
  var reading: Policy.Reading = .declared

  @Option(name: .long, help: "The dialect of documents without $schema, such as draft-07.")
  var dialect: String?

  @OptionGroup var resources: ResourceOptions

  @Option(name: .long, help: "What ends the command with status 1: none, breaking or any.")
  var failOn: FailThreshold = .breaking

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Answer pairs from standard input, one JSON object a line.")
  var jsonl = false

  @Option(name: .long, help: "With --jsonl, what writers emit: strict or declared.")
  var writer: Policy.Reading = .strict

  func validate() throws {
    if let dialect, Dialect(named: dialect) == nil {
      throw ValidationError("--dialect is one of \(Dialect.allCases.map(\.name).joined(separator: ", "))")
    }
    if jsonl, old != nil { throw ValidationError("--jsonl reads its pairs from standard input and takes no files") }
    if !jsonl, new == nil { throw ValidationError("compare takes two files, the old schema and the new one") }
    if old == "-", new == "-" { throw ValidationError("only one of the two can be standard input") }
  }

  func run() throws {
    let resources = try resources.read()
    guard let old, let new else { return answerPairs(resources) }
    let (before, after) = try failing(as: .nothingRead) {
      (try SchemaFileReader.bytes(at: old), try SchemaFileReader.bytes(at: new))
    }
    let rules = RuleSettings(reading: reading, modes: [ModeScope(mode: mode)])
    let (entry, remarks) = try failing(as: .unreadableDocument) {
      try FileComparison(rules: rules, dialect: dialect, resources: resources)
        .entry(old: (old, before), new: (new, after))
    }
    remarks.forEach(Terminal.complain)
    let entries = entry.map { [$0] } ?? []
    Terminal.print(json ? (entry?.json ?? .null).text(pretty: true) : ChangePrinter.text(entries))
    if failOn.isReached(by: entries) { throw CommandFailure(.drift) }
  }

  /// Answers line by line on a stack that deep schemas need.
  private func answerPairs(_ resources: SchemaResources) {
    let question: WriterQuestion = writer == .declared ? .declared : .strict
    let dialect = dialect.flatMap { Dialect(named: $0) }
    DeepStack.run {
      let stream = PairStream(question: question, dialect: dialect, resources: resources) {
        DispatchTime.now().uptimeNanoseconds
      }
      AnsweredLines.run { line, output in output += stream.answer(to: Array(line)).utf8 }
    }
  }
}

extension CompatibilityMode: ExpressibleByArgument {
  /// The mode that a word in either case names.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
extension Policy.Reading: ExpressibleByArgument {}
