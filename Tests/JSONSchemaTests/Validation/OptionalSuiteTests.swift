import JSONModel
import JSONSchema
import Testing

/// Every optional case passes or is listed with the reason why not; formats are asserted in their own files.
@Suite(.enabled(if: SuiteFolder.isAtHand, "needs the JSON Schema test suite beside the package"))
struct OptionalSuiteTests {
  @Test(arguments: SuiteFolder.optional)
  func passesOrIsListed(_ file: SuiteFile) throws {
    for example in try file.cases(assertingFormats: file.path.contains("/format/")) {
      let passes = example.validator.verdict(on: example.instance) == (example.isValid ? .valid : .invalid)
      let isListed = OptionalGap.all.contains { $0.contains(example.name) }
      #expect(passes != isListed, "\(example.name): \(isListed ? "listed although it passes" : "not listed but fails")")
    }
  }

  @Test func listsOnlyCasesThatExist() throws {
    let names = try SuiteFolder.optional.flatMap { try $0.cases().map(\.name) }
    for gap in OptionalGap.all {
      let isWhole = gap.cases.allSatisfy { name in names.contains { $0.hasSuffix("\(gap.file): \(name)") } }
      #expect(isWhole, "\(gap.file)")
    }
  }
}
