import SchemaContainment

/// What two neighbouring pairs of versions tell about the pair of the outer ones, without a search.
///
/// Proofs compose: what an early version writes and the middle one reads, a late one reads if it reads all that the middle
/// one accepts. Witnesses are proposals, since the writers are the same and the readers are others: a comparison checks them
/// before it believes them, and asks where they fail.
public enum AnswerChain {
  /// What is known of the pair from the early to the late version.
  ///
  /// - Parameters:
  ///   - first: what is known of the pair from the early to the middle version, not always all.
  ///   - second: the answers about the pair from the middle to the late version.
  public static func known(first: [PairQuestion: Answer], second: PairAnswers) -> [PairQuestion: Answer] {
    var known: [PairQuestion: Answer] = [:]
    for question in PairQuestion.allCases {
      let isBackward = question.writer == .old
      let early = first[question]
      let late = second[question.writer][question.question]
      let strictEarly = first[PairQuestion(writer: question.writer, question: .strict)]
      let strictLate = second[question.writer][.strict]
      // The step that the writers take themselves answers their question; the other one must hold for all documents.
      let isProved =
        isBackward
        ? early == .compatible && strictLate == .compatible
        : late == .compatible && strictEarly == .compatible
      let proposal = isBackward ? early?.witness : late.witness
      if isProved {
        known[question] = .compatible
      } else if let proposal {
        known[question] = .breaking(witness: proposal)
      }
    }
    return known
  }
}
