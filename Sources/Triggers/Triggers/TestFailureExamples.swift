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
      summary: "a file of before the change says it ran years ahead, and the test fails now",
      runs: [ahead(then: [5: .failed])], state: .fired),
    TriggerExample(
      summary: "it fired, and the test is no longer among those that ran beside it",
      runs: [results([2: .passed, 5: .failed]), results([2: .passed, 5: .failed], without: 6)], state: .regressed),
    TriggerExample(
      summary: "it fired, and other tests ran", runs: [results([2: .passed, 5: .failed, 6: .passed], sixth: "other")],
      state: .fired),
    TriggerExample(
      summary: "it fired, and the test is green again",
      runs: [results([2: .passed, 5: .failed]), results([2: .passed, 5: .failed, 6: .passed])], state: .regressed),
    TriggerExample(
      summary: "it fired, and then the results could not be read",
      runs: [results([2: .passed, 5: .failed]), ExampleNight.run(6, [ExampleNight.dark(name, 6)])], state: .fired),
  ]

  private static let name = ProbeName(.testResults, "contract-tests")

  /// One file a night, of the test and one beside it.
  ///
  /// - Parameters:
  ///   - without: a night whose file has the other test alone.
  ///   - sixth: the name of both tests of the sixth night.
  private static func results(
    _ nights: [Int: TestFacts.Result], test: String = "tests.contract.test_feedback_event",
    in folder: String = "contract-tests", without: Int? = nil, sixth: String? = nil
  ) -> TriggerInput {
    var suites = nights.sorted { $0.key < $1.key }.map { night, result in
      let name = night == 6 ? sixth ?? test : test
      return suite(night, [TestFacts(name: name, result: result), TestFacts(name: name + "_beside", result: .passed)])
    }
    if let without { suites.append(suite(without, [TestFacts(name: test + "_beside", result: .passed)])) }
    let last = max(nights.keys.max() ?? 1, without ?? 1)
    let answer = ExampleNight.answer(ProbeName(.testResults, folder), last, .testResults(suites))
    return ExampleNight.run(last, [answer], movements: [change]) { $0.testResults = [folder] }
  }

  /// A green file of night 2 that is dated years later, seen on its night, then the files of other nights.
  private static func ahead(then nights: [Int: TestFacts.Result]) -> TriggerInput {
    let test = "tests.contract.test_feedback_event"
    let early = suite(2, [TestFacts(name: test, result: .passed)], dated: 2_000)
    let later = nights.sorted { $0.key < $1.key }.map { suite($0, [TestFacts(name: test, result: $1)]) }
    let last = nights.keys.max() ?? 2
    return ExampleNight.run(
      last,
      [
        ExampleNight.answer(name, 2, .testResults([early])),
        ExampleNight.answer(name, last, .testResults([early] + later)),
      ], movements: [change])
  }

  /// A file of an hour before the run of a night.
  private static func suite(_ night: Int, _ tests: [TestFacts], dated: Int? = nil) -> TestSuiteFacts {
    TestSuiteFacts(
      file: "junit-\(night).xml", ranAt: ExampleNight.at(dated ?? night).advanced(bySeconds: -3_600), tests: tests)
  }

  private static let change = SchemaMovement(
    subject: SubjectName(source: "core", track: "v1", schema: "telemetry.FeedbackEvent"), after: ExampleNight.at(3),
    seenAt: ExampleNight.at(4), change: "the property `kind` became required")
}
