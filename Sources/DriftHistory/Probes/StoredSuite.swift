import DriftModel
import JSONModel

/// One file of test results as a body holds it: its tests by the number of the body that they share with other nights.
struct StoredSuite {
  let file: String
  let ranAt: Timestamp
  /// The number of the body with the tests.
  let tests: Int64

  var json: JSONOutput {
    ["file": .string(file), "ran_at": .string(ranAt.description), "tests_in": .integer(Int(tests))]
  }

  init(file: String, ranAt: Timestamp, tests: Int64) {
    self.file = file
    self.ranAt = ranAt
    self.tests = tests
  }

  /// `nil` where a body is something else, such as a whole file with its tests.
  init?(_ body: JSONValue) {
    guard let file = body["file"]?.string, let ranAt = body["ran_at"]?.string.flatMap({ Timestamp($0) }),
      let tests = body["tests_in"]?.number?.integer
    else { return nil }
    self.init(file: file, ranAt: ranAt, tests: Int64(tests))
  }
}
