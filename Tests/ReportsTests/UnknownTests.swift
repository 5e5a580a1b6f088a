import DriftModel
import JSONModel
import Testing

@testable import Reports

/// What was not read or not assessed is said to be unknown, in the opening and in the status.
@Suite struct UnknownTests {
  private static func words(
    _ source: SourceEntry, crossSource: [CrossSourceEntry] = [], triggers: [TriggerEntry] = []
  ) -> [String] {
    DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, complete: source.status == .ok), method: Part.method,
      sources: [source], changes: [], crossSource: crossSource, triggers: triggers
    ).decisions { "'\($0)'" }.map { "\($0.weight.rawValue): \($0.text)" }
  }

  private static func source(
    _ status: SourceStatus, notRead: Int, lastRead: Timestamp? = Part.night(1), baseline: Bool = false
  ) -> SourceEntry {
    SourceEntry(
      name: "registry", kind: .registry, status: status, schemas: 3, notRead: notRead, baseline: baseline,
      lastRead: lastRead)
  }

  @Test func aSourceThatWasNotReadIsNotKnown() {
    #expect(
      Self.words(Self.source(.failed, notRead: 38))
        == ["Not known: source 'registry' could not be read; 38 schemas keep their last known state from 2026-03-01."])
    #expect(
      Self.words(Self.source(.partial, notRead: 1))
        == ["Not known: source 'registry' was read only in part; 1 schema keeps its last known state from 2026-03-01."])
    #expect(
      Self.words(Self.source(.partial, notRead: 2, lastRead: nil, baseline: true))
        == ["Not known: source 'registry' was read only in part; nothing was ever known of 2 schemas."])
    #expect(
      Self.words(Self.source(.failed, notRead: 0, lastRead: nil))
        == ["Not known: source 'registry' could not be read; what it would have shown is missing here."])
  }

  @Test func aNightWithoutAnyReadingClaimsNothing() throws {
    let source = SourceEntry(name: "registry", kind: .registry, status: .failed, schemas: 0, notRead: 38)
    let report = DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, complete: false, exitStatus: 69), method: Part.method,
      sources: [source], changes: [])
    let page = try MarkdownFormat().render(report)
    #expect(page.contains("Nothing was read, so nothing is known to have changed."))
    #expect(!page.contains("No schema changed"))
  }

  @Test func comparisonsThatWereNotReadAreToldOnceWithTheLastKnownDay() throws {
    let names = ["a", "b", "c", "d", "e"]
    let report = DriftReport(
      tool: Part.tool, asOf: Part.night(2), run: Part.run(2, complete: false), method: Part.method,
      sources: [Self.source(.failed, notRead: 10)], changes: [],
      crossSource: names.map {
        CrossSourceEntry(
          reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: $0), status: .notRead)
      },
      crossTrack: names.map {
        CrossTrackEntry(source: "registry", schema: $0, fromTrack: "v1", toTrack: "v2", status: .notRead)
      })
    let page = try MarkdownFormat().render(report)
    #expect(
      page.contains(
        "- not read in this run on `v1` or on `v2`, known as of 2026-03-01: `registry/a`, `registry/b`, `registry/c` and 2 more"
      ))
    #expect(page.contains("- not read in this run in `pinned` or in `registry`, known as of 2026-03-01: `v1/a`"))
    #expect(page.contains("nothing is known of 5 schemas, which could not be compared."))
    #expect(!page.contains("the same structure in 0"))
    let summary = TerminalSummary.text(report, color: false)
    #expect(summary.contains("between tracks: 0 of 5 with the same structure, 5 not known"))
  }

  @Test func whatNobodyConfiguredIsOneSentenceAndEveryLineOfTheJSON() throws {
    func report(_ state: TriggerEntry.State, checked: Timestamp? = nil) -> DriftReport {
      DriftReport(
        tool: Part.tool, asOf: Part.night(2), run: Part.run(2), method: Part.method,
        sources: [Self.source(.ok, notRead: 0)], changes: [],
        triggers: [
          TriggerEntry(id: "dark", state: .unknown, since: nil), TriggerEntry(id: "other", state: state, since: nil),
        ],
        checklist: [
          ChecklistEntry(id: "line", group: "Team", title: "Somebody", state: .unknown, lastChecked: checked)
        ])
    }
    let words = DriftReport.unweighedWords
    for state in [TriggerEntry.State.unknown, .quiet] {
      let page = try MarkdownFormat().render(report(state))
      #expect(page.contains(words))
      #expect(!page.contains("## Triggers") && !page.contains("## Checklist") && !page.contains("Not known"))
      let summary = TerminalSummary.text(report(state), color: false)
      #expect(summary.contains("triggers, checklist, decision: not known, nothing is configured for them"))
      #expect(report(state).json.text(pretty: false).contains(#""id":"dark""#))
    }
    for shown in [report(.forming), report(.fired), report(.regressed), report(.unknown, checked: Part.night(1))] {
      let page = try MarkdownFormat().render(shown)
      #expect(page.contains("## Triggers") && page.contains("## Checklist") && !page.contains(words))
      #expect(page.contains("**Not known:** the state of the trigger `dark`."))
    }
  }

  @Test func comparisonsThatDifferOrFailedAreTold() {
    let statuses: [CrossSourceEntry.Status] = [.synced, .drift, .missingLocally, .unreadable]
    let entries = statuses.map {
      CrossSourceEntry(
        reference: "registry", subject: SubjectName(source: "pinned", track: "v1", schema: $0.rawValue), status: $0)
    }
    #expect(
      Self.words(Self.source(.ok, notRead: 0), crossSource: entries) == [
        "Look at: 2 of 4 schemas in 'pinned' are not as in 'registry'.",
        "Not known: 1 schema could not be compared between 'pinned' and 'registry'.",
      ])
  }

  @Test func triggersSpeakWhenTheyFireOrAreUnknown() {
    let triggers = [
      TriggerEntry(id: "new", state: .fired, since: Part.night(2)),
      TriggerEntry(id: "old", state: .fired, since: Part.night(1)),
      TriggerEntry(id: "dark", state: .unknown, since: nil),
      TriggerEntry(id: "quiet", state: .quiet, since: nil),
    ]
    #expect(
      Self.words(Self.source(.ok, notRead: 0), triggers: triggers) == [
        "Decide today: the trigger 'new' fired: start what was planned for it.",
        "Not known: the state of the trigger 'dark'.",
      ])
  }

  @Test func theReportOfAFailedNightSaysSoEverywhere() throws {
    let report = SampleReport.failedSource()
    let page = try MarkdownFormat().render(report)
    let summary = TerminalSummary.text(report, color: false)
    for text in [page, summary] {
      #expect(text.contains("INCOMPLETE"))
      #expect(text.contains("could not be read"))
      #expect(!text.contains("Nothing to decide"))
    }
    #expect(page.contains("No schema changed among the schemas that were read."))
    #expect(!page.contains("removed:"))
  }
}
