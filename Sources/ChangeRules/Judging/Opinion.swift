import SchemaComparison

/// What a rule says about one change, before containment is heard.
struct Opinion {
  let change: Change
  let rule: ChangeRule
  let weight: ChangeRule.Weight
  /// The effect read strictly.
  let strict: Effect
  /// The effect where writers emit only declared properties.
  let declared: Effect
  /// The keyword that leaves the direction open, such as `not`.
  let opener: String?
  /// Whether readers lose something even where documents still validate.
  let losesReaders: Bool

  /// The opinion of the rule for the change's kind.
  ///
  /// Where a keyword above the change, such as `not`, leaves the direction open, any rule's effect is `both` and
  /// undecided; annotations are excepted, since they have no direction that could turn.
  init(on change: Change) {
    self.change = change
    rule = RuleCatalog.rule(for: change.kind)
    opener = rule.isAboutAnnotations ? nil : change.unsettledBy
    strict = opener == nil ? rule.strict(change) : .both
    declared = opener == nil ? rule.declared(change) : .both
    weight = opener == nil ? rule.weight : .undecided
    losesReaders = weight == .readersLose && change.old?.isForbiddingSchema != true
  }

  /// The effect under a reading.
  func effect(under reading: Policy.Reading) -> Effect { reading == .declared ? declared : strict }

  /// The severity under a policy if the change has this effect.
  func severity(of effect: Effect, under policy: Policy) -> Severity {
    policy.severities[rule.id]
      ?? ChangeRule.severity(of: effect, weight: weight, losesReaders: losesReaders, under: policy)
  }

  /// What happened and who is hurt, as far as syntax tells.
  var text: String {
    guard let opener else {
      return rule.text(for: change, strict: strict, declared: declared, losesReaders: losesReaders)
    }
    return "\(fact(inside: opener)), direction not settled by syntax"
  }

  /// What happened and who is hurt, where containment settled the direction that syntax left open.
  func text(settled remaining: [Direction]) -> String {
    guard let opener else { return text }
    let hurt = remaining.isEmpty ? Consequence.nobody : remaining.map(\.hurt).joined(separator: ", and ")
    return "\(fact(inside: opener)): \(hurt)"
  }

  private func fact(inside opener: String) -> String {
    let isNeighbour = opener.hasPrefix("unevaluated") || opener.hasSuffix("Contains")
    return "\(rule.message(change).fact): \(isNeighbour ? "beside" : "inside") `\(opener)`"
  }
}

extension ChangeRule {
  /// Whether validators do not look at the keyword.
  fileprivate var isAboutAnnotations: Bool { if case .fixed = weight { true } else { false } }

  fileprivate func text(for change: Change, strict: Effect, declared: Effect, losesReaders: Bool) -> String {
    let message = message(change)
    if isAboutAnnotations || losesReaders { return message.text }
    if strict == .none { return RuleMessage(message.fact, consequence: Consequence.nobody).text }
    return declared == .none ? "\(message.text), \(Consequence.unlessDeclared)" : message.text
  }
}
