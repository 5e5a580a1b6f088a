public import JSONModel

/// The two readings of a change side by side.
public struct VerdictEntry: ReportEntry {
  /// Plain set inclusion: every document that a schema accepts counts.
  public let strict: DirectionsEntry
  /// Writers emit only the properties that their schema declares.
  public let declared: DirectionsEntry
  /// How far containment stands behind the findings; `nil` where it was not heard, as in reports of earlier versions.
  public let proof: ProofWord?

  public init(strict: DirectionsEntry, declared: DirectionsEntry, proof: ProofWord? = nil) {
    self.strict = strict
    self.declared = declared
    self.proof = proof
  }

  /// The same answer in both readings and both directions, such as for an unchanged structure.
  public init(everywhere answer: AnswerEntry, proof: ProofWord? = nil) {
    let directions = DirectionsEntry(backward: answer, forward: answer)
    self.init(strict: directions, declared: directions, proof: proof)
  }

  /// The answers of one reading.
  public func under(_ reading: ReportMethod.Reading) -> DirectionsEntry {
    switch reading {
    case .strict: strict
    case .declared: declared
    }
  }

  /// Whether an answer in either reading is undetermined.
  public var isUndetermined: Bool { strict.isUndetermined || declared.isUndetermined }

  /// `{strict, declared, proof?}`.
  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [("strict", strict.json), ("declared", declared.json)]
    if let proof { members.append(("proof", .string(proof.rawValue))) }
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "verdict")
    self.init(
      strict: try members.entry("strict"), declared: try members.entry("declared"),
      proof: try members.optionalWord("proof"))
  }
}

/// The answers of one reading, one for each direction of compatibility.
public struct DirectionsEntry: ReportEntry {
  /// Whether readers with the new version accept every document of the old one.
  public let backward: AnswerEntry
  /// Whether readers with the old version accept every document of the new one.
  public let forward: AnswerEntry

  public init(backward: AnswerEntry, forward: AnswerEntry) {
    self.backward = backward
    self.forward = forward
  }

  public var isUndetermined: Bool { backward.answer == .undetermined || forward.answer == .undetermined }

  /// Whether nothing is lost in either direction.
  var isCompatible: Bool { backward.answer == .compatible && forward.answer == .compatible }

  public var json: JSONOutput { .object([("backward", backward.json), ("forward", forward.json)]) }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "verdict's reading")
    self.init(backward: try members.entry("backward"), forward: try members.entry("forward"))
  }
}
