public import JSONModel

/// What stood in the way of an answer: a code that keeps its meaning, the place, and the budget.
public struct UndeterminedEntry: ReportEntry {
  /// The code, such as `step-budget`; later versions add codes, so it is no closed list.
  public let code: String
  /// The place in the schema that it concerns; the root where it concerns the whole.
  public let pointer: JSONPointer
  /// The steps that the search was allowed.
  public let budget: Int
  /// The reason in words. It may quote foreign text.
  public let detail: String

  public init(code: String, pointer: JSONPointer, budget: Int, detail: String) {
    self.code = code
    self.pointer = pointer
    self.budget = budget
    self.detail = detail
  }

  public var json: JSONOutput {
    .object([
      ("code", .string(code)), ("pointer", .string(pointer.description)), ("budget", .integer(budget)),
      ("detail", .string(detail)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "reason of an undetermined answer")
    self.init(
      code: try members.string("code"), pointer: try members.pointer("pointer"),
      budget: try members.integer("budget"), detail: try members.string("detail"))
  }
}
