import ArgumentParser
import DriftConfiguration
import DriftPipeline
import JSONModel
import JSONSchema
import Reports

/// `validate`: instances against a schema; no database.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Validate JSON instances against a schema; ends with 1 if any is invalid.",
    discussion: """
      With --jsonl each line of standard input is {"id": ..., "schema": ..., "instance": ...} and is answered by a line
      {"id": ..., "valid": true|false|null, "problem": null|"..."}; the status is then 0 whatever the answers are.
      """)

  @Argument(help: "The schema; - is standard input.")
  var schema: String?

  @Argument(help: "The instances; - is standard input.")
  var instances: [String] = []

  @Flag(name: .long, help: "Each line of the instances is an instance of its own.")
  var lines = false

  @Flag(name: .long, help: "Answer a stream of lines, each with a schema and an instance.")
  var jsonl = false

  @Flag(name: .long, help: "Let the keyword `format` reject values; otherwise it is an annotation.")
  var formatAssertion = false

  @Option(name: .long, help: "The dialect of schemas without $schema, such as draft-07.")
  var dialect: String?

  @OptionGroup var resources: ResourceOptions

  @Option(name: .long, help: "The most errors that are printed for an instance.")
  var errors = 10

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Print only how many instances are valid.")
  var quiet = false

  private var namedDialect: Dialect? { dialect.flatMap { Dialect(named: $0) } }

  func validate() throws {
    if dialect != nil, namedDialect == nil {
      throw ValidationError("--dialect is one of \(Dialect.allCases.map(\.name).joined(separator: ", "))")
    }
    if errors < 1 { throw ValidationError("--errors is at least 1") }
    if json, quiet { throw ValidationError("only one of --json and --quiet can be given") }
    guard !jsonl else {
      if schema != nil || lines || json || quiet { throw ValidationError("--jsonl takes no files and no other output") }
      return
    }
    if instances.isEmpty { throw ValidationError("name a schema and at least one instance, or use --jsonl") }
    if ([schema] + instances).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("only one of the files can be standard input")
    }
  }

  func run() throws {
    let resources = try resources.read()
    if jsonl { return answerLines(resources) }
    let validator = try readSchema(at: schema ?? "-", resources)
    var report = ValidationReport(validator: validator, errorLimit: errors, keepsResults: !quiet)
    for path in instances {
      if lines {
        var reader = try openLines(at: path)
        var number = 0
        while let line = reader.next() {
          number += 1
          try report.add(line, named: "\(path):\(number)")
        }
      } else {
        let bytes = try failing(as: .nothingRead) { try SchemaFileReader.bytes(at: path) }
        try report.add(bytes, named: path)
      }
    }
    Terminal.print(json ? report.json.text(pretty: true) : report.text)
    if report.invalidCount > 0 { throw CommandFailure(.drift) }
  }

  private func openLines(at path: String) throws -> LineReader {
    do {
      return try LineReader(path: path)
    } catch {
      throw CommandFailure(.nothingRead, error)
    }
  }

  private func readSchema(at path: String, _ resources: SchemaResources) throws -> SchemaValidator {
    let bytes = try failing(as: .nothingRead) { try SchemaFileReader.bytes(at: path) }
    return try failing(as: .unreadableDocument) {
      let document: JSONDocument
      do throws(JSONSyntaxError) {
        document = try JSONDocument(parsing: bytes)
      } catch {
        throw error.problem(in: path)
      }
      let index = try SchemaIndex(document, dialect: namedDialect, resources: resources)
      let validator = SchemaValidator(index, assertingFormats: formatAssertion)
      if let problem = validator.unusable { throw problem }
      return validator
    }
  }

  private func answerLines(_ resources: SchemaResources) {
    var stream = ValidationStream(dialect: namedDialect, resources: resources, assertingFormats: formatAssertion)
    AnsweredLines.run { line, output in stream.append(answerTo: line, to: &output) }
  }
}
