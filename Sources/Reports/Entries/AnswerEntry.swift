public import JSONModel

/// The answer to one question of compatibility: one reading, one direction.
public struct AnswerEntry: ReportEntry {
  public let answer: Answer
  /// A document that one version accepts and the other rejects, where one was found.
  public let witness: JSONValue?
  /// Why the answer is what it is, or why there is none, in words.
  public let reason: String?
  /// What stood in the way of an answer, for programs; `nil` where there is one, or where nobody asked.
  public let undetermined: UndeterminedEntry?

  public enum Answer: String, CaseIterable, Sendable {
    case compatible
    case breaking
    /// Neither could be shown. It is never read as compatible.
    case undetermined
  }

  public init(
    _ answer: Answer, witness: JSONValue? = nil, reason: String? = nil, undetermined: UndeterminedEntry? = nil
  ) {
    self.answer = answer
    self.witness = witness
    self.reason = reason
    self.undetermined = undetermined
  }

  /// `{answer, witness?, reason?, undetermined?}`: `witness` is left out rather than null, since null may be the witness.
  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [("answer", .string(answer.rawValue))]
    if let witness { members.append(("witness", .value(witness))) }
    if let reason { members.append(("reason", .string(reason))) }
    if let undetermined { members.append(("undetermined", undetermined.json)) }
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "answer")
    self.init(
      try members.word("answer"), witness: members.raw("witness"), reason: try members.optionalString("reason"),
      undetermined: try members.optionalEntry("undetermined"))
  }
}
