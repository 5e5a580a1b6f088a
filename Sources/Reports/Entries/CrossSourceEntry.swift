public import DriftModel
public import JSONModel

/// The comparison of one schema in two places, such as a pinned copy against the registry.
public struct CrossSourceEntry: ReportEntry {
  /// The source that counts as right.
  public let reference: String
  /// The schema in the source that is held against the reference.
  public let subject: SubjectName
  public let status: Status
  /// Whether words or version numbers differ; that alone is no drift.
  public let metadataDiffers: Bool
  /// The reference's version.
  public let from: VersionEntry?
  /// The other source's version.
  public let to: VersionEntry?
  public let verdict: VerdictEntry?
  public let findings: [FindingEntry]
  /// What is known of a pinned copy besides; `nil` for other sources, and for a copy that equals the reference's version.
  public let pin: PinEntry?

  public enum Status: String, CaseIterable, Sendable {
    /// The same structure in both.
    case synced
    /// Another structure.
    case drift
    /// Only the other source has it.
    case missingInRegistry = "missing_in_registry"
    /// Only the reference has it.
    case missingLocally = "missing_locally"
    /// One of the two could not be read, so nothing is known.
    case unreadable
    /// One of the two was not read in this run, so nothing is known of tonight.
    case notRead = "not_read"
  }

  public init(
    reference: String, subject: SubjectName, status: Status, metadataDiffers: Bool = false, from: VersionEntry? = nil,
    to: VersionEntry? = nil, verdict: VerdictEntry? = nil, findings: [FindingEntry] = [], pin: PinEntry? = nil
  ) {
    self.reference = reference
    self.subject = subject
    self.status = status
    self.metadataDiffers = metadataDiffers
    self.from = from
    self.to = to
    self.verdict = verdict
    self.findings = findings
    self.pin = pin
  }

  /// The same comparison with what is known of the pinned copy.
  public func with(_ pin: PinEntry) -> CrossSourceEntry {
    CrossSourceEntry(
      reference: reference, subject: subject, status: status, metadataDiffers: metadataDiffers, from: from, to: to,
      verdict: verdict, findings: findings, pin: pin)
  }

  public var json: JSONOutput {
    let members: [(name: String, value: JSONOutput)] = [
      ("reference", .string(reference)), ("source", .string(subject.source)), ("track", .string(subject.track)),
      ("schema", .string(subject.schema)), ("status", .string(status.rawValue)),
      ("metadata_differs", .boolean(metadataDiffers)), ("from", .entry(from)), ("to", .entry(to)),
      ("verdict", .entry(verdict)), ("findings", .entries(findings)),
    ]
    return .object(members + (pin.map { [("pin", $0.json)] } ?? []))
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "comparison of sources")
    self.init(
      reference: try members.string("reference"), subject: try members.subject(), status: try members.word("status"),
      metadataDiffers: try members.boolean("metadata_differs"), from: try members.optionalEntry("from"),
      to: try members.optionalEntry("to"), verdict: try members.optionalEntry("verdict"),
      findings: try members.entries("findings"), pin: try members.optionalEntry("pin"))
  }
}
