import DriftModel

extension ChecklistItem {
  static let coreExportsConsistently = ChecklistItem(
    id: "core-exports-consistently", group: .schemas, title: "Core exports schemas consistently",
    rule: """
      The newest complete snapshot of every source with v1 and v2 carries the same schemas on both, each readable. A file whose \
      digest is not that of its index makes the reading incomplete.
      """, attestable: .never,
    examples: [
      ChecklistExample("nothing was read", ExampleNight.run(1), .unknown),
      ChecklistExample("both tracks carry the same", TrackExamples.night(["v1/a", "v2/a"]), .pass),
      ChecklistExample("one track lacks a schema", TrackExamples.night(["v1/a", "v1/b", "v2/a"]), .fail),
      ChecklistExample("v2 is gone", TrackExamples.night(["v1/a", "v1/b"]), .unknown),
      ChecklistExample("one track alone is read", TrackExamples.night(["v1/a"], onlyTrack: "v1"), .unknown),
      ChecklistExample("this run did not read all", TrackExamples.night(["v1/a", "v2/a"], complete: false), .unknown),
    ] + WaiverExamples.of("core-exports-consistently"),
    observe: { input in
      TrackPair.observe(input) { pair in
        let lone = pair.lone
        if let first = lone.first {
          return (.fail, "\(Counted.of(lone.count, "schema", "stands", "stand")) on one track alone, such as \(first)")
        }
        if let first = pair.unreadable.first { return (.fail, "\(first) could not be understood") }
        return (.pass, "\(Counted.of(pair.stable.count, "schema", "stands", "stand")) on both tracks")
      }
    })

  static let keySchemaOnBothTracks = ChecklistItem(
    id: "key-schema-on-both-tracks", group: .schemas, title: "`telemetry.FeedbackEvent` in v1 and v2",
    rule: "The newest complete snapshot of every source with v1 and v2 carries it on both, readable.",
    attestable: .never,
    examples: [
      ChecklistExample("nothing was read", ExampleNight.run(1), .unknown),
      ChecklistExample(
        "it is on both", TrackExamples.night(["v1/telemetry.FeedbackEvent", "v2/telemetry.FeedbackEvent"]), .pass),
      ChecklistExample("it is on v1 alone", TrackExamples.night(["v1/telemetry.FeedbackEvent", "v2/a"]), .fail),
    ] + WaiverExamples.of("key-schema-on-both-tracks"),
    observe: { input in
      let key = input.parameters.keySchemas.first ?? ""
      return TrackPair.observe(input) { pair in
        let there = [pair.stable[key], pair.preview[key]].compactMap { $0?.structure }.count
        return there == 2
          ? (.pass, "\(key) stands on v1 and v2") : (.fail, "\(key) is readable on \(there) of 2 tracks")
      }
    })

  static let indexQueryable = ChecklistItem(
    id: "index-queryable", group: .schemas, title: "Schema index queryable",
    rule: "The registry's index answered and lists schemas.", attestable: .never,
    examples: NegotiationExamples.ofIndex + WaiverExamples.of("index-queryable"),
    observe: { input in
      Negotiation.observe(input) { timeline, facts in
        let listed = facts.listed.sorted { $0.key < $1.key }.map { "\($0.value) on \($0.key)" }
        return ItemObservation(
          facts.listed.values.contains { $0 > 0 } ? .pass : .fail,
          "the index lists \(listed.isEmpty ? "nothing" : listed.joined(separator: ", "))", timeline)
      }
    })

  static let negotiationWorks = ChecklistItem(
    id: "negotiation-works", group: .schemas, title: "Version negotiation works",
    rule: "A client that prefers v2 and falls back to v1 came to a document for every schema that the index lists.",
    attestable: .never, examples: NegotiationExamples.ofDocuments + WaiverExamples.of("negotiation-works"),
    observe: { input in
      Negotiation.observe(input) { timeline, facts in
        guard facts.listed.values.contains(where: { $0 > 0 }) else {
          return ItemObservation(.fail, "the index lists nothing to ask for", timeline)
        }
        if let (schema, reason) = facts.failed.min(by: { $0.key < $1.key }) {
          return ItemObservation(
            .fail, "\(Counted.of(facts.failed.count, "schema")) failed, such as \(schema): \(reason)", timeline)
        }
        return ItemObservation(
          .pass,
          "every schema was served; \(facts.fellBack.count) fell back from v2 to v1, \(facts.deprecated.count) marked deprecated",
          timeline)
      }
    })
}
