import DriftModel
import JSONModel
import Testing

@testable import Reports

/// The opening of a report: nothing unknown, unproven or broken ever reads as clean.
@Suite struct DecisionTests {
  private static let subject = SubjectName(source: "registry", track: "v1", schema: "a")

  private static func words(
    complete: Bool = true, sources: [SourceEntry] = [Part.registry(1, night: 2)], changes: [ChangeEntry] = [],
    crossSource: [CrossSourceEntry] = [], triggers: [TriggerEntry] = []
  ) -> [String] {
    DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, complete: complete), method: Part.method, sources: sources,
      changes: changes, crossSource: crossSource, triggers: triggers
    ).decisions { "'\($0)'" }.map { "\($0.weight.rawValue): \($0.text)" }
  }

  private static func change(
    _ kind: ChangeEntry.Kind, _ answer: AnswerEntry.Answer? = .compatible, findings: [FindingEntry] = []
  ) -> ChangeEntry {
    ChangeEntry(
      subject: subject, kind: kind, from: nil, to: nil,
      verdict: answer.map { VerdictEntry(everywhere: AnswerEntry($0)) }, findings: findings)
  }

  private static func finding(_ severity: FindingEntry.Severity, suppressed: Bool = false) throws -> FindingEntry {
    try Part.finding(
      "type-changed", severity, .both, subject: subject, at: "/type", breaks: [.backward],
      status: suppressed ? .suppressed : .open, message: "m")
  }

  @Test func aQuietNightHasNothingToDecide() {
    #expect(Self.words() == ["Nothing to decide: 1 schema read, nothing changed."])
    #expect(
      Self.words(changes: [Self.change(.metadataOnly)])
        == ["Nothing to decide: 1 schema read, no structural change; 1 changed only in metadata."])
    #expect(
      Self.words(changes: [Self.change(.structural), Self.change(.added, nil)]) == [
        "Nothing to decide: 1 schema read, 1 structural change without an open finding above compatible; 1 added."
      ])
  }

  @Test func oneSchemaIsABaseline() {
    let report = DriftReport(
      tool: Part.tool, asOf: Part.night(1), run: Part.run(1), method: Part.method,
      sources: [Part.registry(1, night: 1, baseline: true)], changes: [])
    #expect(
      report.decisions { $0 }.map(\.text) == [
        "1 schema from 1 source is the baseline that the next run compares with."
      ])
  }

  @Test func whatNeedsAnAnswerComesFirst() throws {
    let words = Self.words(
      complete: false,
      changes: [
        Self.change(.structural, .undetermined), Self.change(.structural, findings: [try Self.finding(.risky)]),
        Self.change(.structural, findings: [try Self.finding(.breaking)]), Self.change(.removed, nil),
      ])
    #expect(
      words == [
        "Decide today: 1 breaking change in 1 schema needs an answer before the next release: 'registry/v1/a'.",
        "Decide today: find who still reads 1 removed schema: 'registry/v1/a'.",
        "Look at: 1 risky change in 1 schema needs somebody who knows the readers: 'registry/v1/a'.",
        "Look at: 1 schema changed, proven neither compatible nor breaking: 'registry/v1/a'.",
        "Not known: the run is incomplete, see the problems below.",
      ])
  }

  @Test(arguments: ChangeEntry.Kind.allCases.filter { ![.metadataOnly, .added].contains($0) })
  func aChangeWithoutAVerdictIsNeverNothing(kind: ChangeEntry.Kind) {
    #expect(!Self.words(changes: [Self.change(kind, nil)]).contains { $0.hasPrefix("Nothing") })
  }

  @Test(arguments: [ChangeEntry.Kind.structural, .metadataOnly, .added]) func anUndeterminedAnswerIsNeverNothing(
    kind: ChangeEntry.Kind
  ) {
    #expect(!Self.words(changes: [Self.change(kind, .undetermined)]).contains { $0.hasPrefix("Nothing") })
  }

  @Test func aSuppressedFindingAsksForNothing() throws {
    let words = Self.words(changes: [
      Self.change(.structural, findings: [try Self.finding(.breaking, suppressed: true)])
    ])
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("Nothing to decide: ") == true)
  }

  @Test func theTableStartsWithWhatBreaks() throws {
    let kinds: [(String, ChangeEntry)] = [
      ("added", Self.change(.added, nil)), ("compatible", Self.change(.structural)),
      ("unproven", Self.change(.structural, nil)), ("unreadable", Self.change(.unreadable, nil)),
      ("removed", Self.change(.removed, nil)),
      ("breaking", Self.change(.structural, findings: [try Self.finding(.breaking)])),
    ]
    let changes = kinds.map { name, change in
      ChangeEntry(
        subject: SubjectName(source: "s", track: "", schema: name), kind: change.kind, from: nil, to: nil,
        verdict: change.verdict, findings: change.findings)
    }
    let report = DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2), method: Part.method, sources: [], changes: changes)
    #expect(
      report.notableChanges.map(\.subject.schema)
        == ["breaking", "removed", "unreadable", "unproven", "compatible", "added"])
  }

  @Test func manyNamesAreCounted() {
    let changes = ["a", "b", "c", "d", "e"].map {
      ChangeEntry(
        subject: SubjectName(source: "s", track: "", schema: $0), kind: .removed, from: nil, to: nil)
    }
    #expect(
      Self.words(changes: changes)
        == ["Decide today: find who still reads 5 removed schemas: 's/a', 's/b', 's/c' and 2 more."])
  }
}
