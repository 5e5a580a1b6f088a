import DriftModel

/// The index and negotiation of the registry in production, as the lines of the checklist look at them.
enum Negotiation {
  /// What `look` makes of the newest answer.
  static func observe(
    _ input: TriggerInput, look: (ProbeTimeline, NegotiationFacts) -> ItemObservation
  ) -> ItemObservation {
    guard let address = input.parameters.productionURL else {
      return ItemObservation(.unknown, [Evidence(text: "no registry is configured to be asked for its index", at: nil)])
    }
    let timeline = ProbeTimeline(.negotiation, address, in: input)
    if let reason = timeline.blindness { return ItemObservation(.unknown, reason, timeline) }
    guard let facts = timeline.negotiation else { return ItemObservation(.fail, "there is no index", timeline) }
    return look(timeline, facts)
  }
}

/// The registries that the lines on index and negotiation must read rightly.
enum NegotiationExamples {
  static let ofIndex = [
    ChecklistExample("no registry was asked", ExampleNight.run(1), .unknown),
    ChecklistExample("the registry did not answer", ExampleNight.run(1, [ExampleNight.dark(name, 1)]), .unknown),
    ChecklistExample("it lists 19 on each track", asked(NegotiationFacts(listed: ["v1": 19, "v2": 19])), .pass),
    ChecklistExample("it lists nothing", asked(NegotiationFacts(listed: [:])), .fail),
    ChecklistExample(
      "the address was changed, and the new one was not asked",
      ExampleNight.run(1, [ExampleNight.answer(name, 1, .negotiation(NegotiationFacts(listed: ["v1": 19])))]) {
        $0.productionURL = "https://other.market-data.io"
      }, .unknown),
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
