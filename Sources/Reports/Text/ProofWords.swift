import JSONModel

/// The words for what containment makes of a finding, next to what its rule says.
enum ProofWords {
  /// A line for each document that shows the finding, or one that says why there is none; none where nothing is to be proved.
  ///
  /// `quote` makes a foreign value safe and short for the output at hand.
  static func lines(_ finding: FindingEntry, quote: (JSONValue) -> String) -> [String] {
    let ending =
      finding.ruleSeverity == finding.severity ? "" : "; the rule alone says \(finding.ruleSeverity.rawValue)"
    switch finding.proof {
    case .confirmed:
      return finding.witnesses.map { "Confirmed: \(quote($0.document)) \(told($0.direction))\(ending)" }
    case .disputed:
      return ["Disputed: containment proves that this loses no document in a direction that the rule blames\(ending)"]
    case .unproven:
      return ["Unproven: no document was found that shows the break at this place, nor a proof that there is none"]
    case .proved, nil:
      return []
    }
  }

  /// Who accepts and who rejects the witness of a direction.
  static func told(_ direction: FindingEntry.Direction) -> String {
    switch direction {
    case .backward: "is accepted by the old version and rejected by the new one"
    case .forward: "is accepted by the new version and rejected by the old one"
    }
  }

  /// The proof in short, behind a finding that is told in one line.
  static func note(_ finding: FindingEntry, quote: (JSONValue) -> String) -> String {
    switch finding.proof {
    case .confirmed: finding.witnesses.map { "; witness \(quote($0.document)) \(told($0.direction))" }.joined()
    case .disputed: "; disputed, since containment proves that no document is lost"
    case .unproven: "; unproven"
    case .proved, nil: ""
    }
  }
}
