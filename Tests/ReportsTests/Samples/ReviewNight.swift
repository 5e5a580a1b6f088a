import DriftModel
import Reports

extension SampleReport {
  /// A night with a trigger that regressed, a checklist of every state, and the decision that follows.
  static func reviewNight() -> DriftReport {
    let evidence = EvidenceEntry(
      text: "the service says degraded, version 0.1.0, in 80 ms", at: Part.night(4),
      source: "health https://registry.market-data.io")
    return DriftReport(
      tool: Part.tool, asOf: Part.night(4), run: Part.run(4), method: Part.method,
      sources: [Part.registry(6, night: 4)], changes: [], crossTrack: equalTracks,
      triggers: [
        TriggerEntry(
          id: "registry-in-production", state: .regressed, since: Part.night(4), evidence: [evidence],
          firstFired: Part.night(1)),
        TriggerEntry(
          id: "store-stable", state: .forming, since: Part.night(2), forecast: "fires on 2026-03-15",
          forecastDate: Part.night(15)),
      ],
      checklist: [
        ChecklistEntry(
          id: "registry-deployed", group: "Infrastructure", title: "Registry deployed to public URL", state: .pass,
          evidence: [evidence], lastChecked: Part.night(4)),
        ChecklistEntry(
          id: "sdk-installable", group: "SDK & Tooling", title: "SDK installable via pip", state: .fail,
          lastChecked: Part.night(4)),
        ChecklistEntry(
          id: "team-trained", group: "Team Readiness", title: "Team trained on Registry concepts", state: .unknown),
        ChecklistEntry(
          id: "sdk-documented", group: "SDK & Tooling", title: "SDK documentation complete", state: .waived,
          waiver: WaiverEntry(owner: "store-team", reason: hostile, expiresAt: Part.night(30))),
      ],
      decision: DecisionEntry(
        decision: .keepDeferring, until: Part.night(15), reasons: ["2 points stand in the way of option B"],
        blocking: [
          BlockerEntry(id: "sdk-installable", title: "SDK installable via pip", state: "fail"),
          BlockerEntry(id: "team-trained", title: "Team trained on Registry concepts", state: "unknown"),
        ], warnings: ["option A now and option B later cost 26-48 hours together", hostile],
        options: [
          OptionEntry(
            decision: .optionA, title: "Option A: CI-Only Integration", leastHours: 6, mostHours: 8,
            value: "Medium (contract validation)", risk: "Low", dependencies: "None (uses GitHub Artifacts)",
            scope: ["Run contract tests in CI"], bestFor: "Quick wins before Registry deployment")
        ],
        keySchemas: [
          KeySchemaEntry(schema: "telemetry.FeedbackEvent", tracks: ["v1", "v2"], isSameOnBoth: true),
          KeySchemaEntry(schema: "telemetry.HealthStatus", tracks: [], isSameOnBoth: nil),
        ]),
      sinceReview: SinceReviewEntry(
        since: Part.night(2),
        review: ReviewEntry(
          openedAt: Part.night(1), closedAt: Part.night(2), decision: .keepDeferring, until: Part.night(15),
          note: hostile),
        openedAt: Part.night(3),
        flips: [
          FlipEntry(kind: .item, id: "registry-deployed", from: "unknown", to: "pass", at: Part.night(2)),
          FlipEntry(kind: .trigger, id: "registry-in-production", from: "fired", to: "regressed", at: Part.night(4)),
          FlipEntry(kind: .decision, id: "integration", from: "option-a", to: "defer", at: Part.night(4)),
        ],
        movements: [
          MovementEntry(
            subject: SubjectName(source: "registry", track: "v1", schema: hostile), at: Part.night(3),
            text: "version 1.2.0 became \(hostile)")
        ]))
  }
}
