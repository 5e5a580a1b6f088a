import DriftModel
import JSONModel
import Reports
import Testing

@testable import DriftPipeline

@Suite("The exit status of a run")
struct StatusRuleTests {
  private static let source = SourceDefinition(name: "core", kind: .registry, location: "http://127.0.0.1")
  private static let subject = SubjectName(source: "core", track: "v1", schema: "a")

  private static func outcome(read: Int, failures: CollectionFailure.Reason...) -> CollectionOutcome {
    CollectionOutcome(
      source: source,
      fetched: (0..<read).map { number in
        FetchedSchema(
          subject: SubjectName(source: "core", track: "v1", schema: "\(number)"), bytes: [], coreVersion: nil,
          deprecated: false, declaredDigest: nil, location: "")
      },
      failures: failures.map {
        CollectionFailure(subject: nil, reason: $0, problem: Problem(what: "a", place: "b", next: "c"))
      })
  }

  private static func change(_ kind: ChangeEntry.Kind, _ severity: FindingEntry.Severity? = nil) -> ChangeEntry {
    ChangeEntry(
      subject: subject, kind: kind, from: nil, to: nil,
      findings: (severity.map { [$0] } ?? []).map { severity in
        FindingEntry(
          rule: "r", severity: severity, effect: .none, pointer: .root, oldPointer: .root, old: nil, new: nil,
          message: "", fingerprint: "", breaks: [], mode: "FULL")
      })
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var changes: [ChangeEntry] = []
    let outcomes: [CollectionOutcome]
    var threshold = FailThreshold.any
    let status: DriftPipeline.ExitStatus
  }

  static let cases: [Case] = [
    Case(testDescription: "all read, nothing changed", outcomes: [outcome(read: 2)], status: .clean),
    Case(
      testDescription: "metadata only", changes: [change(.metadataOnly)], outcomes: [outcome(read: 2)], status: .clean),
    Case(
      testDescription: "a deprecation is drift", changes: [change(.metadataOnly, .risky)], outcomes: [outcome(read: 2)],
      status: .drift),
    Case(
      testDescription: "a compatible structural change is drift", changes: [change(.structural, .compatible)],
      outcomes: [outcome(read: 2)], status: .drift),
    Case(
      testDescription: "and not with --fail-on breaking", changes: [change(.structural, .compatible)],
      outcomes: [outcome(read: 2)], threshold: .breaking, status: .clean),
    Case(
      testDescription: "drift beats an incomplete night", changes: [change(.removed, .breaking)],
      outcomes: [outcome(read: 2), outcome(read: 0, failures: .denied)], threshold: .breaking, status: .drift),
    Case(
      testDescription: "--fail-on none leaves incomplete", changes: [change(.removed, .breaking)],
      outcomes: [outcome(read: 2, failures: .unreachable)], threshold: .none, status: .incomplete),
    Case(
      testDescription: "one of two sources failed", outcomes: [outcome(read: 2), outcome(read: 0, failures: .denied)],
      status: .incomplete),
    Case(testDescription: "nobody answers", outcomes: [outcome(read: 0, failures: .unreachable)], status: .nothingRead),
    Case(testDescription: "refused", outcomes: [outcome(read: 0, failures: .denied)], status: .denied),
    Case(
      testDescription: "nothing understood", outcomes: [outcome(read: 0, failures: .malformed)],
      status: .unreadableDocument),
    Case(
      testDescription: "one refused, one silent", outcomes: [outcome(read: 0, failures: .unreachable, .denied)],
      status: .denied),
    Case(
      testDescription: "an unreadable document is not drift", changes: [change(.unreadable, .risky)],
      outcomes: [outcome(read: 2)], status: .unreadableDocument),
    Case(
      testDescription: "an incomplete night beats an unreadable document", changes: [change(.unreadable, .risky)],
      outcomes: [outcome(read: 2, failures: .unreachable)], status: .incomplete),
  ]

  @Test("follows what was seen and what was not", arguments: cases)
  func status(of item: Case) {
    #expect(StatusRule(threshold: item.threshold).status(of: item.changes, outcomes: item.outcomes) == item.status)
  }

  @Test("the numbers that scripts rely on stay")
  func numbers() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 10, 64, 65, 69, 70, 74, 75, 77, 78])
  }
}
