import DriftModel

/// The results of contract tests that must be read rightly; the schema changed between nights 3 and 4.
enum TestFailureExamples {
  static let all: [TriggerExample] = [
    TriggerExample(
      summary: "no results are configured", runs: [ExampleNight.run(1) { $0.testResults = [] }], state: .unknown),
    TriggerExample(summary: "the folder was never looked at", runs: [ExampleNight.run(1)], state: .unknown),
    TriggerExample(
      summary: "it fired, and the folder is no longer configured, but another one whose tests are green",
      runs: [results([2: .passed, 5: .failed]), results([2: .passed, 5: .passed], in: "other")], state: .regressed),
    TriggerExample(
      summary: "the results could not be read", runs: [ExampleNight.run(1, [ExampleNight.dark(name, 1)])],
      state: .unknown),
    TriggerExample(summary: "every test is green", runs: [results([2: .passed, 5: .passed])], state: .quiet),
    TriggerExample(summary: "a test fails that never was green", runs: [results([5: .failed])], state: .quiet),
    TriggerExample(
      summary: "a green test fails in the first run after the change", runs: [results([2: .passed, 5: .failed])],
      state: .fired),
    TriggerExample(
      summary: "it still fails in the run after", runs: [results([2: .passed, 5: .failed, 6: .failed])], state: .fired),
    TriggerExample(
      summary: "it passed after the change, and fails later", runs: [results([2: .passed, 5: .passed, 6: .failed])],
      state: .quiet),
    TriggerExample(
      summary: "it was skipped, and then fails", runs: [results([2: .passed, 5: .skipped, 6: .failed])], state: .fired),
    TriggerExample(
      summary: "a test of another schema fails",
      runs: [results([2: .passed, 5: .failed], test: "tests.contract.test_health_status")], state: .quiet),
    TriggerExample(
      summary: "it failed hours before the run that saw the change",
      runs: [results([2: .passed, 4: .failed])], state: .forming),
    TriggerExample(
      summary: "it fired, and the test is green again",
      runs: [results([2: .passed, 5: .failed]), results([2: .passed, 5: .failed, 6: .passed])], state: .regressed),
    TriggerExample(
      summary: "it fired, and then the results could not be read",
      runs: [results([2: .passed, 5: .failed]), ExampleNight.run(6, [ExampleNight.dark(name, 6)])], state: .fired),
  ]

  private static let name = ProbeName(.testResults, "contract-tests")

  private static func results(
    _ nights: [Int: TestFacts.Result], test: String = "tests.contract.test_feedback_event",
    in folder: String = "contract-tests"
  ) -> TriggerInput {
    let suites = nights.sorted { $0.key < $1.key }.map {
      TestSuiteFacts(
        file: "junit-\($0.key).xml", ranAt: ExampleNight.at($0.key).advanced(bySeconds: -3_600),
        tests: [TestFacts(name: test, result: $0.value)])
    }
    let change = SchemaMovement(
      subject: SubjectName(source: "core", track: "v1", schema: "telemetry.FeedbackEvent"), after: ExampleNight.at(3),
      seenAt: ExampleNight.at(4), change: "the property `kind` became required")
    let last = nights.keys.max() ?? 1
    return ExampleNight.run(
      last, [ExampleNight.answer(ProbeName(.testResults, folder), last, .testResults(suites))], movements: [change]
    ) { $0.testResults = [folder] }
  }
}
