import DriftHistory
import JSONModel
import SchemaComparison
import SchemaContainment

extension Answer {
  /// A kept answer, or `nil` where it says nothing here: it gave up under another budget, or cannot be read.
  init?(kept record: AnswerRecord, underBudget budget: Int) {
    switch record.answer {
    case .compatible:
      self = .compatible
    case .breaking(let text):
      let limits = JSONLimits(maximumDepth: JSONLimits.deepestNesting, maximumBytes: JSONLimits.largestDocument)
      guard let document = try? JSONDocument(parsing: text, limits: limits) else { return nil }
      self = .breaking(witness: document.root)
    case .undetermined(let code, let pointer, let detail):
      guard record.budget == budget, let reason = Undetermined.Reason(rawValue: code),
        let pointer = JSONPointer(pointer)
      else { return nil }
      self = .undetermined(Undetermined(reason: reason, pointer: pointer, budget: budget, detail: detail))
    }
  }

  /// The answer as the history keeps it.
  var kept: AnswerRecord.Answer {
    switch self {
    case .compatible: .compatible
    case .breaking(let witness): .breaking(witness: JSONOutput.value(witness).text(pretty: false))
    case .undetermined(let why):
      .undetermined(code: why.reason.rawValue, pointer: why.pointer.description, detail: why.detail)
    }
  }
}

extension PlaceAnswer {
  /// A kept answer about a place, or `nil` where it says nothing here.
  init?(kept record: AnswerRecord, underBudget budget: Int) {
    switch Answer(kept: record, underBudget: budget) {
    case .compatible?: self = .harmless
    case .breaking(let witness)?: self = .rejects(witness)
    case .undetermined?: self = .open
    case nil: return nil
    }
  }

  /// The answer as the history keeps it; of one that is open it keeps that the budget was not enough.
  var kept: AnswerRecord.Answer {
    switch self {
    case .harmless: Answer.compatible.kept
    case .rejects(let witness): Answer.breaking(witness: witness).kept
    case .open: .undetermined(code: Undetermined.Reason.stepBudget.rawValue, pointer: "", detail: "")
    }
  }
}
