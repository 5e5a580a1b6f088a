import DriftModel

extension ChecklistItem {
  static let storeStableInProduction = ChecklistItem(
    id: "store-stable-in-production", group: .team, title: "Store v0.5.0 stable in production",
    rule: "The rule of the trigger `store-stable` holds today.", attestable: .whereUnknown,
    examples: [
      ChecklistExample("fourteen days without a failure", StoreStableExamples.night(15), .pass),
      ChecklistExample("thirteen days without a failure", StoreStableExamples.night(14), .fail),
      ChecklistExample("the runs could not be looked at", StoreStableExamples.night(20, runs: nil), .unknown),
    ] + WaiverExamples.attested("store-stable-in-production"),
    observe: { input in
      let seen = Trigger.storeStable.observe(input)
      let state: ItemState = seen.state == .fired ? .pass : seen.state == .unknown ? .unknown : .fail
      return ItemObservation(state, seen.evidence, checkedAt: seen.evidence.compactMap(\.at).max())
    })

  static let hoursAvailable = attested(
    "hours-available", "20-40 hours available for full integration",
    "Somebody who plans the team's time attests it; give it an end.")
  static let noOtherPriorities = attested(
    "no-other-priorities", "No other critical priorities",
    "Somebody who plans the team's work attests it; give it an end.")
  static let teamTrained = attested(
    "team-trained", "Team trained on Registry concepts", "Somebody who answers for the team's training attests it.")

  /// A line that only people can know.
  private static func attested(_ id: String, _ title: String, _ rule: String) -> ChecklistItem {
    ChecklistItem(
      id: id, group: .team, title: title, rule: rule, attestable: .only, examples: WaiverExamples.attested(id),
      observe: { _ in
        ItemObservation(
          .unknown,
          [Evidence(text: "nobody attested it: `schema-drift attest \(id) --pass --by NAME --note TEXT`", at: nil)])
      })
  }
}
