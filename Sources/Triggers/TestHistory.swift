import DriftModel

/// The results of the contract tests of one folder or artifact, over all files that any run saw.
struct TestHistory {
  /// The tests that were green and fail since, up to the newest result; in the order of their names.
  let openFailures: [Failure]

  struct Failure {
    let test: String
    let file: String
    /// When it was green for the last time before.
    let lastGreen: Timestamp
    /// When it failed for the first time after that.
    let at: Timestamp

    func evidence(beside cause: SchemaMovement) -> Evidence {
      Evidence(
        text: "\(test) was green on \(lastGreen) and fails since \(at); \(cause.subject) changed: \(cause.change)",
        at: at, source: file, schema: cause.subject.schema, digest: cause.digest)
    }
  }

  init(_ timeline: ProbeTimeline) {
    var suites: [TestSuiteFacts] = []
    var seen: Set<TestSuiteFacts> = []
    for answer in timeline.answers {
      guard case .facts(.testResults(let list)) = answer.outcome else { continue }
      for suite in list where seen.insert(suite).inserted { suites.append(suite) }
    }
    var open: [String: Failure] = [:]
    var green: [String: Timestamp] = [:]
    for suite in suites.enumerated().sorted(by: { ($0.element.ranAt, $0.offset) < ($1.element.ranAt, $1.offset) })
      .map(\.element)
    {
      for test in suite.tests {
        switch test.result {
        case .passed:
          green[test.name] = suite.ranAt
          open[test.name] = nil
        case .failed:
          guard open[test.name] == nil, let before = green[test.name] else { continue }
          open[test.name] = Failure(test: test.name, file: suite.file, lastGreen: before, at: suite.ranAt)
        case .skipped: continue
        }
      }
    }
    openFailures = open.values.sorted { $0.test < $1.test }
  }
}

/// The names of tests, by which they belong to schemas.
enum TestName {
  /// Whether a test's name contains a schema's id or its last part, letters and digits alone compared.
  static func names(_ schema: String, in test: String) -> Bool {
    let last = schema.split(separator: ".").last.map(String.init) ?? schema
    let plain = letters(last)
    return !plain.isEmpty && letters(test).contains(plain)
  }

  private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
