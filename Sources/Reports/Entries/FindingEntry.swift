public import JSONModel

/// One judged difference: what changed, where, and what it does to whom.
public struct FindingEntry: ReportEntry {
  /// The id of the rule that spoke, such as `enum-value-removed`.
  public let rule: String
  public let severity: Severity
  /// What the change does to the accepted documents, read as plain set inclusion.
  public let effect: Effect
  /// What it does where writers emit only the properties that their schema declares.
  public let declaredEffect: Effect
  /// The place in the new document; for something removed, the nearest enclosing place that still exists.
  public let pointer: JSONPointer
  /// The place in the old document; for something added, the nearest enclosing place that existed.
  public let oldPointer: JSONPointer
  /// The value before, `nil` where there was none; JSON `null` is a value.
  public let old: JSONValue?
  /// The value after, `nil` where there is none.
  public let new: JSONValue?
  /// The sentence for people: what happened, to what, and who is hurt. It may quote foreign text.
  public let message: String
  /// The identity of the finding across runs and outputs, see `FindingFingerprint`.
  public let fingerprint: String
  public let status: Status
  /// The directions that it breaks under the reading in force, in the order backward, forward.
  public let breaks: [Direction]
  /// The compatibility mode that made the severity, such as `FULL`.
  public let mode: String
  /// The severity by the rule alone; it differs where containment knows better.
  public let ruleSeverity: Severity
  /// How far containment stands behind the finding; `nil` where it blames no direction or containment was not heard.
  public let proof: ProofWord?
  /// The documents that show the break at this place, at most one a direction.
  public let witnesses: [WitnessEntry]

  public init(
    rule: String, severity: Severity, effect: Effect, declaredEffect: Effect? = nil, pointer: JSONPointer,
    oldPointer: JSONPointer, old: JSONValue?, new: JSONValue?, message: String, fingerprint: String,
    status: Status = .open, breaks: [Direction], mode: String, ruleSeverity: Severity? = nil, proof: ProofWord? = nil,
    witnesses: [WitnessEntry] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.effect = effect
    self.declaredEffect = declaredEffect ?? effect
    self.pointer = pointer
    self.oldPointer = oldPointer
    self.old = old
    self.new = new
    self.message = message
    self.fingerprint = fingerprint
    self.status = status
    self.breaks = Direction.allCases.filter(breaks.contains)
    self.mode = mode
    self.ruleSeverity = ruleSeverity ?? severity
    self.proof = proof
    self.witnesses = witnesses
  }

  /// `old` and `new` are left out rather than null where there is no value, since null may be the value; so are `proof`
  /// and `witnesses` where there are none.
  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("rule", .string(rule)), ("severity", .string(severity.rawValue)), ("effect", .string(effect.rawValue)),
      ("declared_effect", .string(declaredEffect.rawValue)), ("pointer", .string(pointer.description)),
      ("old_pointer", .string(oldPointer.description)),
    ]
    if let old { members.append(("old", .value(old))) }
    if let new { members.append(("new", .value(new))) }
    members += [
      ("message", .string(message)), ("fingerprint", .string(fingerprint)), ("status", .string(status.rawValue)),
      ("breaks", .array(breaks.map { .string($0.rawValue) })), ("mode", .string(mode)),
      ("rule_severity", .string(ruleSeverity.rawValue)),
    ]
    if let proof { members.append(("proof", .string(proof.rawValue))) }
    if !witnesses.isEmpty { members.append(("witnesses", .entries(witnesses))) }
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "finding")
    self.init(
      rule: try members.string("rule"), severity: try members.word("severity"), effect: try members.word("effect"),
      declaredEffect: try members.word("declared_effect"), pointer: try members.pointer("pointer"),
      oldPointer: try members.pointer("old_pointer"), old: members.raw("old"), new: members.raw("new"),
      message: try members.string("message"), fingerprint: try members.string("fingerprint"),
      status: try members.word("status"), breaks: try members.words("breaks"), mode: try members.string("mode"),
      ruleSeverity: try members.optionalWord("rule_severity"), proof: try members.optionalWord("proof"),
      witnesses: try members.entries("witnesses"))
  }
}
