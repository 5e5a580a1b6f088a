import JSONModel
import SchemaComparison

extension Finding {
  /// The finding on a change as a rule's opinion has it, with what containment makes of it.
  init(
    _ opinion: Opinion, severity: Severity, under policy: Policy, proof: Proof? = nil, breaks: [Direction]? = nil,
    witnesses: [FindingWitness] = [], message: String? = nil
  ) {
    let effect = opinion.effect(under: policy.reading)
    self.init(
      ruleID: opinion.rule.id, severity: severity, effect: opinion.strict, declaredEffect: opinion.declared,
      oldPointer: opinion.change.oldPointer, newPointer: opinion.change.newPointer, old: opinion.change.old,
      new: opinion.change.new, message: message ?? opinion.text,
      breaks: breaks ?? (opinion.losesReaders ? effect.joined(with: .widens) : effect).breaks,
      unsettledBy: opinion.opener, ruleSeverity: opinion.severity(of: effect, under: policy), proof: proof,
      witnesses: witnesses)
  }

  /// The finding on a direction that a document breaks and no other finding accounts for.
  init(_ rule: ContainmentRule, witness: JSONValue, _ hearing: Hearing, under policy: Policy) {
    let place = hearing.rejection(rule.direction)
    self.init(
      ruleID: rule.id, severity: rule.severity(under: policy), effect: rule.effect, declaredEffect: rule.effect,
      oldPointer: place, newPointer: place, old: nil, new: nil,
      message: "no finding accounts for a document that was found: \(rule.direction.hurt)", breaks: [rule.direction],
      proof: .confirmed, witnesses: [FindingWitness(direction: rule.direction, document: witness)])
  }
}
