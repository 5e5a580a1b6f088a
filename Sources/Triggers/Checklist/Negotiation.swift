import DriftModel

/// The registry's index and negotiation, as the lines of the checklist look at them.
enum Negotiation {
  /// What `look` makes of every registry that was asked, the worst first.
  static func observe(
    _ input: TriggerInput, look: (ProbeTimeline, NegotiationFacts) -> ItemObservation
  ) -> ItemObservation {
    let timelines = input.probes.keys.filter { $0.kind == .negotiation }.sorted()
      .map { ProbeTimeline(.negotiation, $0.target, in: input) }
    let seen = timelines.map { timeline in
      if let reason = timeline.blindness { return ItemObservation(.unknown, reason, timeline) }
      guard let facts = timeline.negotiation else { return ItemObservation(.fail, "there is no index", timeline) }
      return look(timeline, facts)
    }
    let nothing = ItemObservation(.unknown, [Evidence(text: "no registry was asked for its index", at: nil)])
    return [ItemState.fail, .unknown, .pass].lazy.compactMap { state in seen.first { $0.state == state } }.first
      ?? nothing
  }
}

/// The registries that the lines on index and negotiation must read rightly.
enum NegotiationExamples {
  static let ofIndex = [
    ChecklistExample("no registry was asked", ExampleNight.run(1), .unknown),
    ChecklistExample("the registry did not answer", ExampleNight.run(1, [ExampleNight.dark(name, 1)]), .unknown),
    ChecklistExample("it lists 19 on each track", asked(NegotiationFacts(listed: ["v1": 19, "v2": 19])), .pass),
    ChecklistExample("it lists nothing", asked(NegotiationFacts(listed: [:])), .fail),
    ChecklistExample("it has no index", ExampleNight.run(1, [ExampleNight.nobody(name, 1)]), .fail),
  ]

  static let ofDocuments = [
    ChecklistExample("no registry was asked", ExampleNight.run(1), .unknown),
    ChecklistExample(
      "every schema is served", asked(NegotiationFacts(listed: ["v1": 2, "v2": 1], fellBack: ["b"])), .pass),
    ChecklistExample(
      "one schema is on no track", asked(NegotiationFacts(listed: ["v1": 2], failed: ["b": "404"])), .fail),
    ChecklistExample("it lists nothing", asked(NegotiationFacts(listed: ["v1": 0])), .fail),
  ]

  private static let name = ProbeName(.negotiation, ExampleNight.address)

  private static func asked(_ facts: NegotiationFacts) -> TriggerInput {
    ExampleNight.run(1, [ExampleNight.answer(name, 1, .negotiation(facts))])
  }
}
