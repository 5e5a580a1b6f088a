import SchemaComparison

/// The meeting of a rule's opinion on one change with what containment says of the pair.
///
/// Directions that containment proves to lose nothing are taken from the opinion. A witness confirms the opinion where the
/// readers' schema rejects it at the change, or where there is no other change; otherwise it speaks for the direction alone.
struct Meeting {
  let opinion: Opinion
  /// How many other changes there are between the two versions.
  let others: Int
  let hearing: Hearing
  let policy: Policy

  /// The finding on which both agree, or the one that shows their disagreement.
  var finding: Finding {
    Finding(
      opinion, severity: severity, under: policy, proof: proof, breaks: breaks, witnesses: witnesses,
      message: isSettled ? opinion.text(settled: remaining) : opinion.text)
  }

  /// The directions that the rule blames.
  private var blamed: [Direction] { opinion.effect(under: policy.reading).breaks }

  /// Those of them that containment does not prove to be free of losses.
  private var remaining: [Direction] { blamed.filter { !hearing.disproves($0) } }

  private var witnesses: [FindingWitness] {
    remaining.compactMap { direction in
      guard let witness = hearing.witness(direction), others == 0 || hearing.standsAt(opinion.change, direction) else {
        return nil
      }
      return FindingWitness(direction: direction, document: witness)
    }
  }

  /// Whether containment tells all that syntax left open.
  private var isSettled: Bool { opinion.opener != nil && witnesses.count == remaining.count }

  private var breaks: [Direction] {
    let effect = Effect(breaking: remaining)
    return opinion.losesReaders ? effect.joined(with: .widens).breaks : effect.breaks
  }

  /// `nil` where the rule blames no direction, since there is nothing to prove.
  private var proof: Proof? {
    if blamed.isEmpty { return nil }
    if remaining.isEmpty { return .disputed }
    return witnesses.isEmpty ? .unproven : .confirmed
  }

  private var severity: Severity {
    let severity = opinion.severity(of: Effect(breaking: remaining), under: policy)
    guard opinion.weight == .undecided, severity == .risky, policy.severities[opinion.rule.id] == nil else {
      return severity
    }
    // The rule could not tell; the document does.
    return witnesses.contains { policy.mode.checks($0.direction) } ? .breaking : .risky
  }
}

extension Effect {
  /// The effect that breaks exactly these directions.
  init(breaking directions: [Direction]) {
    self =
      switch (directions.contains(.backward), directions.contains(.forward)) {
      case (true, true): .both
      case (true, false): .narrows
      case (false, true): .widens
      case (false, false): .none
      }
  }
}
