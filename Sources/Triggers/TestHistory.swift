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
    /// The tests that ran together with it.
    let neighbours: Set<String>

    func evidence(beside cause: SchemaMovement) -> Evidence {
      Evidence(
        text: "\(test) was green on \(lastGreen) and fails since \(at); \(cause.subject) changed: \(cause.change)",
        at: at, source: file, schema: cause.subject.schema, digest: cause.digest)
    }
  }

  init(_ timeline: ProbeTimeline) {
    var open: [String: Failure] = [:]
    var green: [String: Timestamp] = [:]
    for suite in Self.suites(in: timeline) {
      let names = Set(suite.tests.map(\.name))
      for test in suite.tests {
        switch test.result {
        case .passed:
          green[test.name] = suite.ranAt
          open[test.name] = nil
        case .failed:
          guard open[test.name] == nil, let before = green[test.name] else { continue }
          open[test.name] = Failure(
            test: test.name, file: suite.file, lastGreen: before, at: suite.ranAt, neighbours: names)
        case .skipped: continue
        }
      }
      // A later run of the same tests without this one: it was taken away or has another name now, and nothing is open.
      open = open.filter { names.contains($0.key) || names.isDisjoint(with: $0.value.neighbours) }
    }
    openFailures = open.values.sorted { $0.test < $1.test }
  }

  /// Every file that any look saw, once, in the order in which the tests ran. A file that says it ran after the look that
  /// first saw it has a wrong clock; it ran at the look at the latest.
  private static func suites(in timeline: ProbeTimeline) -> [TestSuiteFacts] {
    var suites: [TestSuiteFacts] = []
    var seen: Set<TestSuiteFacts> = []
    for answer in timeline.answers {
      guard case .facts(.testResults(let list)) = answer.outcome else { continue }
      for suite in list where seen.insert(suite).inserted {
        suites.append(TestSuiteFacts(file: suite.file, ranAt: min(suite.ranAt, answer.askedAt), tests: suite.tests))
      }
    }
    return suites.enumerated().sorted { ($0.element.ranAt, $0.offset) < ($1.element.ranAt, $1.offset) }
      .map(\.element)
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
