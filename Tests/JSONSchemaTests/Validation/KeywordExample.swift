import JSONModel
import JSONSchema
import Testing

/// A schema with instances that it accepts and instances that it rejects, all as JSON texts.
struct KeywordExample: CustomTestStringConvertible {
  let name: String
  let schema: String
  let valid: [String]
  let invalid: [String]
  var dialect = Dialect.standard
  var assertsFormats = false

  var testDescription: String { name }

  /// Checks verdicts, and that the reasons agree with them.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let validator = try SchemaValidator.make(schema, dialect: dialect, assertingFormats: assertsFormats)
    #expect(validator.unusable == nil, "\(name)", sourceLocation: sourceLocation)
    for (texts, expected) in [(valid, ValidationVerdict.valid), (invalid, .invalid)] {
      for text in texts {
        let instance = try JSONDocument(parsing: text).root
        #expect(validator.verdict(on: instance) == expected, "\(name): \(text)", sourceLocation: sourceLocation)
        let errors = validator.errors(of: instance, limit: 10)
        #expect(errors.isEmpty == (expected == .valid), "\(name): \(text)", sourceLocation: sourceLocation)
      }
    }
  }
}

extension SchemaValidator {
  /// A validator for a schema text.
  static func make(
    _ schema: String, dialect: Dialect = .standard, assertingFormats: Bool = false
  ) throws -> SchemaValidator {
    let index = try SchemaIndex(JSONDocument(parsing: schema), dialect: dialect)
    return SchemaValidator(index, assertingFormats: assertingFormats)
  }
}
