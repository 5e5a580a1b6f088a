import DriftModel

extension Trigger {
  /// A change of a schema broke a contract test.
  static let driftCausedTestFailures = Trigger(
    id: "drift-caused-test-failures",
    title: "Schema drift causes test failures",
    rule: """
      Reads the results of contract tests (JUnit XML) of the configured places and the recorded changes of schemas in structure. A test belongs to the \
      schema whose id, or whose last part, its name contains, letters and digits alone compared. It fires when a test that was \
      green before the run that saw its schema changed fails in its first run after that one, and names test, schema and \
      change. It is forming where the test \
      failed between the run that last saw the old structure and the one that saw the new, so that nobody can say which came \
      first. When the test passes again, or a later run of the \
      tests beside it has it no more, it regresses: the failure is over. It is unknown where no results could be read.
      """,
    examples: TestFailureExamples.all,
    observe: { input in
      let timelines = input.parameters.testResults.map { ProbeTimeline(.testResults, $0, in: input) }
      guard !timelines.isEmpty else { return .unknown("no results of contract tests are configured") }
      let failures = timelines.flatMap { TestHistory($0).openFailures }
      let judged = failures.map { look(at: $0, input.movements) }
      let blind = timelines.compactMap { timeline in timeline.blindness.map { timeline.unknown($0) } }
      let order: [TriggerState] = [.fired, .forming, .unknown, .quiet]
      let state = order.first { state in (judged + blind).contains { $0.state == state } } ?? .quiet
      return Observation(
        state: state,
        evidence: (judged + blind).filter { $0.state == state || $0.state == .unknown }.flatMap(\.evidence),
        keepsFired: state == .forming)
    })
}

private func look(at failure: TestHistory.Failure, _ movements: [SchemaMovement]) -> Observation {
  let own = movements.filter { TestName.names($0.subject.schema, in: failure.test) }.sorted { $0.seenAt < $1.seenAt }
  if let cause = own.last(where: { failure.lastGreen < $0.seenAt && $0.seenAt <= failure.at }) {
    return Observation(state: .fired, evidence: [failure.evidence(beside: cause)])
  }
  if let cause = own.last(where: { $0.after < failure.at && failure.at < $0.seenAt }) {
    return Observation(state: .forming, evidence: [failure.evidence(beside: cause)])
  }
  let line = Evidence(
    text: "\(failure.test) fails since \(failure.at), and no schema of its name had changed", at: failure.at,
    source: failure.file)
  return Observation(state: .quiet, evidence: [line])
}
