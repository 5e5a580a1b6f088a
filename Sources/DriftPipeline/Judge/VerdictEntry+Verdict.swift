import ChangeRules
import Reports
import SchemaComparison
import SchemaContainment

extension VerdictEntry {
  /// The four answers of a verdict, as a report carries them, and what is proved against all versions that were asked about.
  init(_ verdict: Verdict, proof: Proof) {
    self.init(strict: DirectionsEntry(verdict.strict), declared: DirectionsEntry(verdict.declared), proof: proof.entry)
  }
}

extension DirectionsEntry {
  fileprivate init(_ answers: Verdict.Answers) {
    self.init(backward: AnswerEntry(judged: answers.backward), forward: AnswerEntry(judged: answers.forward))
  }
}

extension AnswerEntry {
  fileprivate init(judged answer: SchemaComparison.Answer) {
    switch answer {
    case .compatible: self.init(.compatible)
    case .breaking(let witness): self.init(.breaking, witness: witness)
    case .undetermined(let why):
      self.init(
        .undetermined, reason: why.text,
        undetermined: UndeterminedEntry(
          code: why.reason.rawValue, pointer: why.pointer, budget: why.budget, detail: why.detail))
    }
  }
}

extension ChangeRules.Proof {
  /// The one to tell of several pairs of versions: a break before what is open, and that before what is proved.
  static func leastCertain(of proofs: [Proof]) -> Proof {
    [.confirmed, .unproven, .disputed].first(where: proofs.contains) ?? .proved
  }

  /// The same word in a report.
  var entry: ProofWord {
    switch self {
    case .proved: .proved
    case .confirmed: .confirmed
    case .disputed: .disputed
    case .unproven: .unproven
    }
  }
}

extension ChangeRules.Severity {
  /// The same word in a report.
  var entry: FindingEntry.Severity {
    switch self {
    case .metadata: .metadata
    case .compatible: .compatible
    case .risky: .risky
    case .breaking: .breaking
    }
  }
}

extension ChangeRules.Effect {
  var entry: FindingEntry.Effect {
    switch self {
    case .narrows: .narrows
    case .widens: .widens
    case .both: .both
    case .none: .none
    }
  }
}

extension ChangeRules.Direction {
  var entry: FindingEntry.Direction {
    switch self {
    case .backward: .backward
    case .forward: .forward
    }
  }
}
