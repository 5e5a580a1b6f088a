import JSONModel
import JSONSchema
import Testing

@Suite(.enabled(if: SuiteFolder.isAtHand, "needs the JSON Schema test suite beside the package"))
struct RequiredSuiteTests {
  @Test(arguments: SuiteFolder.required)
  func passes(_ file: SuiteFile) throws {
    for example in try file.cases() {
      #expect(example.validator.unusable == nil, "\(example.name)")
      let verdict = example.validator.verdict(on: example.instance)
      #expect(verdict == (example.isValid ? .valid : .invalid), "\(example.name)")
    }
  }

  /// The reasons are found by other code than the verdict: they must agree.
  @Test(arguments: SuiteFolder.required)
  func explains(_ file: SuiteFile) throws {
    for example in try file.cases() {
      let errors = example.validator.errors(of: example.instance, limit: 20)
      #expect(errors.isEmpty == example.isValid, "\(example.name)")
      for error in errors {
        #expect(example.instance.value(at: error.instancePointer) != nil, "\(example.name): \(error)")
      }
    }
  }

  @Test func hasThemAll() throws {
    #expect(SuiteFolder.required.count > 190)
  }
}
