import DriftModel

/// One line of the checklist to be held before an integration starts: a value with its rule in words and examples that are its tests.
public struct ChecklistItem: Sendable, Identifiable {
  /// The public name, kebab-case; released ids keep their meaning.
  public let id: String
  public let group: ChecklistGroup
  /// The line of the deferral's checklist, word for word.
  public let title: String
  /// What is looked at, and what passes.
  public let rule: String
  public let attestable: Attestable
  public let examples: [ChecklistExample]
  /// What the input shows by itself, without regard to what people stated.
  let observe: @Sendable (TriggerInput) -> ItemObservation

  /// When a person's word counts.
  public enum Attestable: String, Sendable {
    /// A machine can look, and nobody's word stands in for that.
    case never
    /// Where the machine's look comes to nothing.
    case whereUnknown = "where unknown"
    /// Only people can know.
    case only
  }

  /// The assessment of this run. A waiver comes first, then what was looked at, then a person's word.
  public func assess(_ input: TriggerInput) -> ItemAssessment {
    let seen = observe(input)
    guard let statement = input.statement(about: id) else { return assessment(seen, input) }
    if statement.expiresAt.map({ $0 < input.now }) ?? false {
      let line = Evidence(
        text: "the statement `\(statement.kind.rawValue)` of \(statement.by) has run out", at: statement.expiresAt,
        source: "attestation")
      return assessment(ItemObservation(seen.state, seen.evidence + [line], checkedAt: seen.checkedAt), input)
    }
    if statement.kind == .waived { return waived(statement, seen, input) }
    guard attestable != .never, seen.state == .unknown else { return assessment(seen, input) }
    let state: ItemState = statement.kind == .pass ? .pass : .fail
    return assessment(ItemObservation(state, [statement.evidence], checkedAt: statement.statedAt), input)
  }

  /// A waiver needs an owner, a reason and an end; one without them waives nothing.
  private func waived(_ statement: Attestation, _ seen: ItemObservation, _ input: TriggerInput) -> ItemAssessment {
    guard let end = statement.expiresAt, !statement.by.isEmpty, !statement.note.isEmpty else {
      let line = Evidence(text: "a waiver without owner, reason or end does not count", at: statement.statedAt)
      return assessment(ItemObservation(seen.state, seen.evidence + [line], checkedAt: seen.checkedAt), input)
    }
    let waiver = Waiver(owner: statement.by, reason: statement.note, expiresAt: end)
    return ItemAssessment(
      item: id, state: .waived, evidence: seen.evidence + [statement.evidence], lastChecked: seen.checkedAt,
      waiver: waiver)
  }

  private func assessment(_ seen: ItemObservation, _ input: TriggerInput) -> ItemAssessment {
    ItemAssessment(
      item: id, state: seen.state, evidence: seen.evidence, lastChecked: seen.checkedAt, lastPassed: seen.lastPassed)
  }
}

/// The groups of the checklist, in its order.
public enum ChecklistGroup: String, Sendable, CaseIterable {
  case infrastructure = "Infrastructure"
  case tooling = "SDK & Tooling"
  case schemas = "Schemas"
  case team = "Team Readiness"
}

/// A night and the state that an item must come to.
public struct ChecklistExample: Sendable {
  public let summary: String
  public let input: TriggerInput
  public let state: ItemState

  init(_ summary: String, _ input: TriggerInput, _ state: ItemState) {
    self.summary = summary
    self.input = input
    self.state = state
  }
}
