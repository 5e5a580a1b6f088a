/// One JUnit XML file of contract tests.
public struct TestSuiteFacts: Hashable, Sendable {
  /// The file's path below the target.
  public let file: String
  /// When the tests ran, as the file says, else when the file was written.
  public let ranAt: Timestamp
  public let tests: [TestFacts]

  public init(file: String, ranAt: Timestamp, tests: [TestFacts]) {
    self.file = file
    self.ranAt = ranAt
    self.tests = tests
  }
}

/// One test of a suite.
public struct TestFacts: Hashable, Sendable {
  /// The class name and the name, joined by a full stop.
  public let name: String
  public let result: Result

  public enum Result: String, Sendable {
    case passed, failed, skipped
  }

  public init(name: String, result: Result) {
    self.name = name
    self.result = result
  }
}
