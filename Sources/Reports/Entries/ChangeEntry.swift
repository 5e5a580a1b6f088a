public import DriftModel
public import JSONModel

/// What happened to one schema between the previous run and this one.
public struct ChangeEntry: ReportEntry {
  public let subject: SubjectName
  public let kind: Kind
  /// The version before; `nil` for an added schema.
  public let from: VersionEntry?
  /// The version now; `nil` for a removed schema.
  public let to: VersionEntry?
  /// The judgement, where two readable versions could be compared.
  public let verdict: VerdictEntry?
  /// The judged differences, most severe first; the judge decides the order.
  public let findings: [FindingEntry]

  public enum Kind: String, CaseIterable, Sendable {
    /// Something that a validator looks at differs.
    case structural
    /// Only words and version numbers differ.
    case metadataOnly = "metadata-only"
    case added
    /// Absent from a complete reading of its source.
    case removed
    /// The same version number with other bytes.
    case rewritten
    /// The document is not JSON, or not a schema.
    case unreadable
  }

  public init(
    subject: SubjectName, kind: Kind, from: VersionEntry?, to: VersionEntry?, verdict: VerdictEntry? = nil,
    findings: [FindingEntry] = []
  ) {
    self.subject = subject
    self.kind = kind
    self.from = from
    self.to = to
    self.verdict = verdict
    self.findings = findings
  }

  /// The number of open findings of `severity`.
  public func open(_ severity: FindingEntry.Severity) -> Int {
    findings.count { $0.severity == severity && $0.status == .open }
  }

  /// Whether nobody has shown what the change does in the directions and the reading that count: an undetermined answer, or
  /// a structural change without any.
  public var isUnproven: Bool { verdict?.proof.map { $0 == .unproven } ?? isUndetermined }

  /// Whether any answer is open, in whatever reading.
  var isUndetermined: Bool { verdict?.isUndetermined ?? (kind == .structural) }

  public var json: JSONOutput {
    .object([
      ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
      ("kind", .string(kind.rawValue)), ("from", .entry(from)), ("to", .entry(to)), ("verdict", .entry(verdict)),
      ("findings", .entries(findings)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "change")
    self.init(
      subject: try members.subject(), kind: try members.word("kind"), from: try members.optionalEntry("from"),
      to: try members.optionalEntry("to"), verdict: try members.optionalEntry("verdict"),
      findings: try members.entries("findings"))
  }
}
