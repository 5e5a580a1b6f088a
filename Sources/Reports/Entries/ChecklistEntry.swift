public import DriftModel
public import JSONModel

/// One line of the checklist as a run found it.
public struct ChecklistEntry: ReportEntry {
  /// The public name, such as `registry-deployed`.
  public let id: String
  /// The heading it stands under, such as `Infrastructure`.
  public let group: String
  public let title: String
  public let state: State
  public let evidence: [EvidenceEntry]
  /// When somebody or something last looked; `nil` where nobody ever did.
  public let lastChecked: Timestamp?
  public let waiver: WaiverEntry?

  public enum State: String, CaseIterable, Sendable {
    case fail, unknown, waived, pass
  }

  public init(
    id: String, group: String, title: String, state: State, evidence: [EvidenceEntry] = [],
    lastChecked: Timestamp? = nil, waiver: WaiverEntry? = nil
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.state = state
    self.evidence = evidence
    self.lastChecked = lastChecked
    self.waiver = waiver
  }

  public var json: JSONOutput {
    .object([
      ("id", .string(id)), ("group", .string(group)), ("title", .string(title)), ("state", .string(state.rawValue)),
      ("evidence", .entries(evidence)), ("last_checked", .moment(lastChecked)), ("waiver", .entry(waiver)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "checklist's line")
    self.init(
      id: try members.string("id"), group: try members.string("group"), title: try members.string("title"),
      state: try members.word("state"), evidence: try members.entries("evidence"),
      lastChecked: try members.optionalMoment("last_checked"), waiver: try members.optionalEntry("waiver"))
  }
}

/// Who answers for leaving a line out.
public struct WaiverEntry: ReportEntry {
  public let owner: String
  public let reason: String
  /// The end of the last day on which it holds.
  public let expiresAt: Timestamp

  public init(owner: String, reason: String, expiresAt: Timestamp) {
    self.owner = owner
    self.reason = reason
    self.expiresAt = expiresAt
  }

  public var json: JSONOutput {
    .object([("owner", .string(owner)), ("reason", .string(reason)), ("expires_at", .moment(expiresAt))])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "waiver")
    self.init(
      owner: try members.string("owner"), reason: try members.string("reason"),
      expiresAt: try members.moment("expires_at"))
  }
}
