public import DriftModel
public import JSONModel

/// Everything that one run has to say, as a value that every format renders.
///
/// The same report gives the same bytes in every format: it holds no clock, and its lists have their order.
public struct DriftReport: ReportEntry {
  /// The version of the JSON form; it rises only where a member changes its meaning.
  public static let version = 1

  public let tool: ReportTool
  /// The moment that the report speaks of: the run's start, or the past moment asked for.
  public let asOf: Timestamp
  public let run: ReportRun
  public let method: ReportMethod
  /// The two points between which the report tells what changed; `nil` for the run and the one before it.
  public private(set) var period: ReportPeriod?
  public private(set) var summary: Summary
  public let sources: [SourceEntry]
  /// What changed since the previous run, in the order of subjects; unchanged schemas do not occur.
  public private(set) var changes: [ChangeEntry]
  /// What the run learned of releases and artifacts, in the order of sources and of publication.
  public let editions: [EditionEntry]
  /// Every schema that two sources should both carry, equal ones included.
  public let crossSource: [CrossSourceEntry]
  /// The versions under which two sources offer, or offered, other documents.
  public let claims: [ClaimEntry]
  /// The sources that do not offer all of a version that another one offers whole.
  public let publications: [PublicationEntry]
  /// Every schema that two tracks should both carry, equal ones included.
  public let crossTrack: [CrossTrackEntry]
  public let triggers: [TriggerEntry]
  /// The sixteen lines of the checklist, in its order; empty where the run did not look at them.
  public let checklist: [ChecklistEntry]
  /// What triggers and checklist ask for; `nil` where the run did not weigh them.
  public let decision: DecisionEntry?
  /// What happened since the last review; `nil` where there is no earlier run to count from.
  public let sinceReview: SinceReviewEntry?
  /// Everything that could not be read, written or understood.
  public private(set) var problems: [Problem]

  /// Creates a report and counts its summary.
  public init(
    tool: ReportTool, asOf: Timestamp, run: ReportRun, method: ReportMethod, period: ReportPeriod? = nil,
    sources: [SourceEntry], changes: [ChangeEntry], editions: [EditionEntry] = [],
    crossSource: [CrossSourceEntry] = [], claims: [ClaimEntry] = [], publications: [PublicationEntry] = [],
    crossTrack: [CrossTrackEntry] = [], triggers: [TriggerEntry] = [],
    checklist: [ChecklistEntry] = [], decision: DecisionEntry? = nil,
    sinceReview: SinceReviewEntry? = nil, problems: [Problem] = []
  ) {
    self.tool = tool
    self.asOf = asOf
    self.run = run
    self.method = method
    self.period = period
    self.summary = Summary(sources: sources, changes: changes)
    self.sources = sources
    self.changes = changes
    self.editions = editions
    self.crossSource = crossSource
    self.claims = claims
    self.publications = publications
    self.crossTrack = crossTrack
    self.triggers = triggers
    self.checklist = checklist
    self.decision = decision
    self.sinceReview = sinceReview
    self.problems = problems
  }

  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("report_version", .integer(Self.version)), ("tool", tool.json), ("as_of", .moment(asOf)), ("run", run.json),
    ]
    if let period { members.append(("period", period.json)) }
    members += [
      ("method", method.json), ("summary", summary.json), ("sources", .entries(sources)),
      ("changes", .entries(changes)),
    ]
    // Most teams have no source with editions, and their reports no word of any.
    if !editions.isEmpty { members.append(("editions", .entries(editions))) }
    members += [
      ("cross_source", .entries(crossSource)), ("claims", .entries(claims)),
      ("publications", .entries(publications)), ("cross_track", .entries(crossTrack)),
      ("triggers", .entries(triggers)),
    ]
    if !checklist.isEmpty { members.append(("checklist", .entries(checklist))) }
    if let decision { members.append(("decision", decision.json)) }
    if let sinceReview { members.append(("since_review", sinceReview.json)) }
    members.append(("problems", .entries(problems)))
    return .object(members)
  }

  /// Reads a JSON report; the summary is counted again rather than believed.
  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "report")
    self.init(
      tool: try members.entry("tool"), asOf: try members.moment("as_of"), run: try members.entry("run"),
      method: try members.entry("method"), period: try members.optionalEntry("period"),
      sources: try members.entries("sources"), changes: try members.entries("changes"),
      editions: try members.entries("editions"), crossSource: try members.entries("cross_source"),
      claims: try members.entries("claims"), publications: try members.entries("publications"),
      crossTrack: try members.entries("cross_track"), triggers: try members.entries("triggers"),
      checklist: try members.entries("checklist"), decision: try members.optionalEntry("decision"),
      sinceReview: try members.optionalEntry("since_review"),
      problems: try members.entries("problems"))
  }
}

extension DriftReport {
  /// The same report with what changed in a period in place of what changed since the run before.
  public func telling(_ changes: [ChangeEntry], of period: ReportPeriod) -> DriftReport {
    var report = self
    report.period = period
    report.changes = changes
    report.summary = Summary(sources: sources, changes: changes)
    return report
  }

  /// The same report with problems that came up after it was made.
  public func adding(_ late: [Problem]) -> DriftReport {
    var report = self
    report.problems += late
    return report
  }
}
