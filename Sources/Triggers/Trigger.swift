import DriftModel

/// A condition that makes the deferred decision worth another look: a value with its rule in words and examples that are its tests.
public struct Trigger: Sendable, Identifiable {
  /// The public name, kebab-case; released ids keep their meaning.
  public let id: String
  public let title: String
  /// What it reads, and the rule by which it forms and fires; the text of its page.
  public let rule: String
  public let examples: [TriggerExample]
  /// Whether lost evidence ends `fired`; a date that has come cannot be lost, only answered.
  public let regresses: Bool
  /// What the input shows by itself, without regard to earlier runs.
  let observe: @Sendable (TriggerInput) -> Observation
  /// Whether somebody has answered on purpose what fired, so that the trigger starts afresh.
  let isAnswered: @Sendable (_ input: TriggerInput, _ fired: TriggerAssessment) -> Bool

  init(
    id: String, title: String, rule: String, examples: [TriggerExample], regresses: Bool = true,
    observe: @escaping @Sendable (TriggerInput) -> Observation,
    isAnswered: @escaping @Sendable (TriggerInput, TriggerAssessment) -> Bool = { _, _ in false }
  ) {
    self.id = id
    self.title = title
    self.rule = rule
    self.examples = examples
    self.regresses = regresses
    self.observe = observe
    self.isAnswered = isAnswered
  }

  /// The assessment of this run, given the newest earlier one.
  ///
  /// Of what fired, only a look that succeeded can say that the evidence is gone; one that failed leaves state and evidence
  /// as they were and adds why.
  public func assess(_ input: TriggerInput, after earlier: TriggerAssessment?) -> TriggerAssessment {
    let seen = observe(input)
    guard let earlier, earlier.state == .fired || earlier.state == .regressed, seen.state != .fired,
      !isAnswered(input, earlier)
    else { return assessment(seen.state, seen.evidence, seen, at: input.now, after: earlier) }
    if seen.state == .unknown {
      let kept = earlier.keptEvidence
      return assessment(earlier.state, kept + seen.doubts(beside: kept), seen, at: input.now, after: earlier)
    }
    if earlier.state == .fired, !regresses || seen.keepsFired {
      let evidence = regresses ? seen.evidence : earlier.keptEvidence
      return assessment(.fired, evidence, seen, at: input.now, after: earlier)
    }
    return assessment(.regressed, seen.evidence + earlier.lost(beside: seen), seen, at: input.now, after: earlier)
  }

  private func assessment(
    _ state: TriggerState, _ evidence: [Evidence], _ seen: Observation, at now: Timestamp,
    after earlier: TriggerAssessment?
  ) -> TriggerAssessment {
    let since = earlier.flatMap { $0.state == state ? $0.since : nil } ?? now
    let before = earlier?.firstFired ?? (earlier?.state == .fired ? earlier?.since : nil)
    return TriggerAssessment(
      trigger: id, state: state, since: since, evidence: evidence, forecast: seen.forecast,
      firstFired: before ?? (state == .fired ? now : nil), forecastDate: seen.forecastDate)
  }
}

extension Evidence {
  fileprivate static let lostPrefix = "the newest look no longer shows: "
  fileprivate static let doubtPrefix = "not looked at in this run: "
}

extension Observation {
  /// The reasons of a look that failed, as they stand beside older evidence; what that tells already is not told again.
  fileprivate func doubts(beside kept: [Evidence]) -> [Evidence] {
    evidence.filter { line in !kept.contains { $0.text == line.text && $0.source == line.source } }
      .map { Evidence(text: Evidence.doubtPrefix + $0.text, at: $0.at, source: $0.source) }
  }
}

extension TriggerAssessment {
  /// The evidence without the reasons of earlier looks that failed.
  fileprivate var keptEvidence: [Evidence] { evidence.filter { !$0.text.hasPrefix(Evidence.doubtPrefix) } }

  /// What fired it and the newest look does not show, each with the test, package or schema that it is about; what was lost
  /// stays so until it fires again. Bounded, as the runs in which it fired hold all of it.
  fileprivate func lost(beside seen: Observation) -> [Evidence] {
    let known = keptEvidence.filter { line in !seen.evidence.contains { $0.text == line.text } }
    let lines = state == .fired ? known : known.filter { $0.text.hasPrefix(Evidence.lostPrefix) }
    return lines.prefix(Self.shownLost).map { line in
      line.text.hasPrefix(Evidence.lostPrefix)
        ? line
        : Evidence(
          text: Evidence.lostPrefix + line.text, at: line.at, source: line.source, schema: line.schema,
          digest: line.digest)
    }
  }

  private static let shownLost = 5
}
