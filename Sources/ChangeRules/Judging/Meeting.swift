import JSONModel
import SchemaComparison

/// The meeting of a rule's opinion on one change with what containment says of the pair.
///
/// Directions that containment proves to lose nothing are taken from the opinion. A witness confirms the opinion where the
/// readers' schema rejects it at the change, or where there is no other change; otherwise it speaks for the direction alone,
/// and the change can be shown by a document of its own.
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

  /// Those of them that containment does not prove to be free of losses, or of losses by this change. A change whose direction
  /// syntax leaves open may work at other places than its own.
  private var remaining: [Direction] {
    blamed.filter { direction in
      !hearing.disproves(direction) && !(opinion.opener == nil && hearing.isHarmless(opinion.change, direction))
    }
  }

  private var witnesses: [FindingWitness] {
    remaining.compactMap { direction in
      witness(direction).map { FindingWitness(direction: direction, document: $0) }
    }
  }

  private func witness(_ direction: Direction) -> JSONValue? {
    guard hearing.witness(direction) != nil else { return nil }
    return hearing.witness(direction, of: opinion.change) ?? (others == 0 ? hearing.witness(direction) : nil)
  }

  /// The questions for documents that would show what no known one does, in directions that are known to break.
  var openPlaces: [PlaceQuestion] {
    remaining.filter { hearing.witness($0) != nil && witness($0) == nil }
      .map { hearing.placeQuestion($0, of: opinion.change) }
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
