import ChangeRules
import Reports

extension VerdictEntry {
  /// The four answers of a verdict, as a report carries them.
  init(_ verdict: Verdict) {
    self.init(strict: DirectionsEntry(verdict.strict), declared: DirectionsEntry(verdict.declared))
  }
}

extension DirectionsEntry {
  fileprivate init(_ answers: Verdict.Answers) {
    self.init(backward: AnswerEntry(judged: answers.backward), forward: AnswerEntry(judged: answers.forward))
  }
}

extension AnswerEntry {
  fileprivate init(judged answer: ChangeRules.Answer) {
    switch answer {
    case .compatible: self.init(.compatible)
    case .breaking: self.init(.breaking)
    case .undetermined(let reason): self.init(.undetermined, reason: reason)
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
