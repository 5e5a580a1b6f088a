import DriftPipeline
import JSONModel
import JSONSchema
import Reports

/// The outcome of validating instances, as text and as JSON.
struct ValidationReport {
  let validator: SchemaValidator
  let errorLimit: Int
  /// Whether each instance is told of, or only how many there are.
  let keepsResults: Bool
  private(set) var count = 0
  private(set) var invalidCount = 0
  private var results: [Result] = []

  private struct Result {
    let name: String
    let errors: [ValidationError]
    var isValid: Bool { errors.isEmpty }
  }

  init(validator: SchemaValidator, errorLimit: Int, keepsResults: Bool) {
    self.validator = validator
    self.errorLimit = errorLimit
    self.keepsResults = keepsResults
  }

  /// Validates one instance; one that is no JSON or that cannot be judged ends the command with status 65.
  mutating func add(_ bytes: [UInt8], named name: String) throws(CommandFailure) {
    let instance: JSONDocument
    do {
      instance = try JSONDocument(parsing: bytes)
    } catch {
      throw CommandFailure(.unreadableDocument, error.problem(in: name))
    }
    count += 1
    switch validator.verdict(on: instance.root) {
    case .valid: if keepsResults { results.append(Result(name: name, errors: [])) }
    case .invalid:
      invalidCount += 1
      guard keepsResults else { return }
      results.append(Result(name: name, errors: validator.errors(of: instance.root, limit: errorLimit)))
    case .undecided(let problem): throw CommandFailure(.unreadableDocument, problem)
    }
  }

  /// A line an instance, then its errors; the last line counts.
  var text: String {
    var lines: [String] = []
    for result in results {
      lines.append("\(VisibleText.line(result.name)): \(result.isValid ? "valid" : "invalid")")
      for error in result.errors {
        let places = [error.instancePointer.description, error.schemaPointer.description].map {
          $0.isEmpty ? "(root)" : $0
        }
        lines.append("  \(VisibleText.line(places[0])): \(VisibleText.line(error.message))")
        lines.append("    schema: \(VisibleText.line((error.schemaURI ?? "") + places[1]))")
      }
    }
    lines.append("\(count) instance\(count == 1 ? "" : "s"), \(invalidCount) invalid")
    return lines.joined(separator: "\n")
  }

  var json: JSONOutput {
    .object([
      ("valid", .boolean(invalidCount == 0)), ("instances", .array(results.map(Self.json))),
    ])
  }

  private static func json(_ result: Result) -> JSONOutput {
    .object([
      ("instance", .string(result.name)), ("valid", .boolean(result.isValid)),
      (
        "errors",
        .array(
          result.errors.map { error in
            .object([
              ("instancePointer", .string(error.instancePointer.description)),
              ("schemaPointer", .string(error.schemaPointer.description)),
              ("schemaURI", error.schemaURI.map { .string($0) } ?? .null), ("keyword", .string(error.keyword)),
              ("message", .string(error.message)),
            ])
          })
      ),
    ])
  }
}
