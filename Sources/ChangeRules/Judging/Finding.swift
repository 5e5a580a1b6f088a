public import JSONModel

/// One judged change: which rule speaks, how much it matters, where it stands, and whom it hurts.
public struct Finding: Sendable {
  /// The id of the rule, of a `ChangeRule` or a `FileRule`.
  public let ruleID: String
  /// How much it matters under the policy.
  public let severity: Severity
  /// The effect on the accepted documents, read strictly.
  public let effect: Effect
  /// The effect where writers emit only the properties that their schema declares.
  public let declaredEffect: Effect
  /// The place in the old document, or the nearest enclosing one.
  public let oldPointer: JSONPointer
  /// The place in the new document, or the nearest enclosing one.
  public let newPointer: JSONPointer
  /// The value as it was, where there was one.
  public let old: JSONValue?
  /// The value as it is, where there is one.
  public let new: JSONValue?
  /// What happened and who is hurt, as a sentence without a full stop. It quotes foreign names: outputs escape it.
  public let message: String
  /// The directions that break, or may break, under the policy's reading.
  public let breaks: [Direction]
  /// The keyword that leaves the direction open, such as `not`; `nil` where syntax settles it.
  public let unsettledBy: String?
  /// The severity by the rule alone; it differs from `severity` where containment knows better.
  public let ruleSeverity: Severity
  /// How far containment stands behind the finding; `nil` where it blames no direction or containment was not heard.
  public let proof: Proof?
  /// The documents that show the break at this place, at most one a direction.
  public let witnesses: [FindingWitness]

  /// A finding with all its parts, as `Judge` puts it together.
  public init(
    ruleID: String, severity: Severity, effect: Effect, declaredEffect: Effect, oldPointer: JSONPointer,
    newPointer: JSONPointer, old: JSONValue?, new: JSONValue?, message: String, breaks: [Direction],
    unsettledBy: String? = nil, ruleSeverity: Severity? = nil, proof: Proof? = nil, witnesses: [FindingWitness] = []
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.effect = effect
    self.declaredEffect = declaredEffect
    self.oldPointer = oldPointer
    self.newPointer = newPointer
    self.old = old
    self.new = new
    self.message = message
    self.breaks = breaks
    self.unsettledBy = unsettledBy
    self.ruleSeverity = ruleSeverity ?? severity
    self.proof = proof
    self.witnesses = witnesses
  }

  /// The place that the finding is shown at: in the old document for something removed, otherwise in the new one.
  public var pointer: JSONPointer { old != nil && new == nil ? oldPointer : newPointer }

  /// Who is hurt, as a clause for people; `nil` where nobody is.
  public var hurt: String? { breaks.isEmpty ? nil : breaks.map(\.hurt).joined(separator: "; ") }
}

/// A document that shows a break: the writers' version accepts it and the readers' version rejects it.
public struct FindingWitness: Sendable, Hashable {
  /// The direction that it breaks.
  public let direction: Direction
  /// The document; foreign text, which outputs escape.
  public let document: JSONValue

  public init(direction: Direction, document: JSONValue) {
    self.direction = direction
    self.document = document
  }
}

extension Finding {
  /// The order of findings in every output: by severity from the worst, then by pointer, then by rule.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.pointer != right.pointer { return left.pointer < right.pointer }
    if left.ruleID != right.ruleID { return left.ruleID < right.ruleID }
    return left.message < right.message
  }
}
