import DriftModel

/// A condition that makes the deferred decision worth another look: a value with its rule in words and examples that are its tests.
public struct Trigger: Sendable, Identifiable {
  /// The public name, kebab-case; released ids keep their meaning.
  public let id: String
  public let title: String
  /// What it reads, and the rule by which it forms and fires; the text of its page.
  public let rule: String
  public let examples: [TriggerExample]
  /// What the input shows by itself, without regard to earlier runs.
  let observe: @Sendable (TriggerInput) -> Observation
  /// Whether somebody has answered it on purpose, which alone ends `fired`.
  let isAnswered: @Sendable (_ input: TriggerInput, _ fired: TriggerAssessment) -> Bool

  init(
    id: String, title: String, rule: String, examples: [TriggerExample],
    observe: @escaping @Sendable (TriggerInput) -> Observation,
    isAnswered: @escaping @Sendable (TriggerInput, TriggerAssessment) -> Bool = { _, _ in false }
  ) {
    self.id = id
    self.title = title
    self.rule = rule
    self.examples = examples
    self.observe = observe
    self.isAnswered = isAnswered
  }

  /// The assessment of this run, given the newest earlier one. What fired stays fired, with the time it first did so.
  public func assess(_ input: TriggerInput, after earlier: TriggerAssessment?) -> TriggerAssessment {
    let seen = observe(input)
    if let earlier, earlier.state == .fired, seen.state != .fired, !isAnswered(input, earlier) {
      let evidence =
        seen.state == .unknown ? earlier.evidence : earlier.evidence.filter { $0.text != Self.gone.text } + [Self.gone]
      return TriggerAssessment(trigger: id, state: .fired, since: earlier.since, evidence: evidence)
    }
    let since = earlier.flatMap { $0.state == seen.state ? $0.since : nil } ?? input.now
    return TriggerAssessment(
      trigger: id, state: seen.state, since: since, evidence: seen.evidence, forecast: seen.forecast)
  }

  private static let gone = Evidence(text: "the newest run no longer shows what fired it", at: nil)
}

/// What a trigger sees in one input.
struct Observation: Sendable {
  let state: TriggerState
  let evidence: [Evidence]
  var forecast: String?
}

/// A history and the state that a trigger must come to at its end.
public struct TriggerExample: Sendable {
  public let summary: String
  /// The inputs of successive runs, oldest first.
  public let runs: [TriggerInput]
  /// The state after the last run.
  public let state: TriggerState

  public init(summary: String, runs: [TriggerInput], state: TriggerState) {
    self.summary = summary
    self.runs = runs
    self.state = state
  }
}
