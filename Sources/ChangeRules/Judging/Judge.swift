public import SchemaComparison

/// The step from facts to opinions: changes in, a verdict under one policy out.
///
/// Pure and deterministic; cost O(n log n) in the number of changes.
public struct Judge: Sendable {
  /// The policy that every verdict of this judge is under.
  public let policy: Policy

  /// A judge under `policy`; the default is FULL, declared, without severities set by hand.
  public init(policy: Policy = Policy()) {
    self.policy = policy
  }

  /// The verdict on all changes between two versions.
  ///
  /// - Parameter structurallyEqual: whether the two versions are known to have the same structure; by default they are
  ///   where there is no change, since a comparison leaves no structural difference unmentioned.
  public func judge(_ changes: [Change], structurallyEqual: Bool? = nil) -> Verdict {
    let findings = changes.map(judge).sorted(by: Finding.precedes)
    guard !(structurallyEqual ?? changes.isEmpty) else {
      let equal = Verdict.Answers(backward: .compatible, forward: .compatible)
      return Verdict(findings: findings, proof: .proved, strict: equal, declared: equal)
    }
    return Verdict(
      findings: findings, proof: .unproven,
      strict: .undecided(findings.map(\.effect)), declared: .undecided(findings.map(\.declaredEffect)))
  }

  /// The finding on one change.
  ///
  /// Where a keyword above the change, such as `not`, leaves the direction open, any rule's effect is `both` and
  /// undecided; annotations are excepted, since they have no direction that could turn.
  public func judge(_ change: Change) -> Finding {
    let rule = RuleCatalog.rule(for: change.kind)
    let opener = rule.isAboutAnnotations ? nil : change.unsettledBy
    let strict = opener == nil ? rule.strict(change) : .both
    let declared = opener == nil ? rule.declared(change) : .both
    let weight = opener == nil ? rule.weight : .undecided
    let effect = policy.reading == .declared ? declared : strict
    let losesReaders = weight == .readersLose && change.old?.isForbiddingSchema != true
    return Finding(
      ruleID: rule.id,
      severity: policy.severities[rule.id]
        ?? ChangeRule.severity(of: effect, weight: weight, losesReaders: losesReaders, under: policy),
      effect: strict, declaredEffect: declared, oldPointer: change.oldPointer, newPointer: change.newPointer,
      old: change.old, new: change.new,
      message: opener.map { rule.text(for: change, unsettledBy: $0) }
        ?? rule.text(for: change, strict: strict, declared: declared, losesReaders: losesReaders),
      breaks: losesReaders ? effect.joined(with: .widens).breaks : effect.breaks, unsettledBy: opener)
  }
}

extension ChangeRule {
  /// Whether validators do not look at the keyword.
  fileprivate var isAboutAnnotations: Bool { if case .fixed = weight { true } else { false } }

  fileprivate func text(for change: Change, unsettledBy opener: String) -> String {
    let isNeighbour = opener.hasPrefix("unevaluated") || opener == "maxContains"
    return "\(message(change).fact): \(isNeighbour ? "beside" : "inside") `\(opener)`, direction not settled by syntax"
  }

  fileprivate func text(for change: Change, strict: Effect, declared: Effect, losesReaders: Bool) -> String {
    let message = message(change)
    if isAboutAnnotations || losesReaders { return message.text }
    if strict == .none { return RuleMessage(message.fact, consequence: Consequence.nobody).text }
    return declared == .none ? "\(message.text), \(Consequence.unlessDeclared)" : message.text
  }
}

extension Verdict.Answers {
  /// Answers for versions that differ: nothing is invented where nothing was proved.
  fileprivate static func undecided(_ effects: [Effect]) -> Verdict.Answers {
    let effect = effects.reduce(Effect.none) { $0.joined(with: $1) }
    func answer(_ isBroken: Bool) -> Answer {
      let rules = isBroken ? effect.rawValue : "nothing is lost in this direction"
      return .undetermined(reason: "containment is not decided by this version; the rules say: \(rules)")
    }
    return Verdict.Answers(backward: answer(effect.breaksBackward), forward: answer(effect.breaksForward))
  }
}
