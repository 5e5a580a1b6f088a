public import DriftModel

/// What a run makes of its snapshot; stored in the transaction that stores the snapshot.
public struct Conclusion: Sendable {
  public var judgements: [JudgementRecord]
  /// Every comparison that holds after this run; one that is left out is closed.
  public var comparisons: [ComparisonRecord]
  /// The state of every trigger and line of the checklist, and the decision, after this run; one that is left out is closed.
  public var assessments: [AssessmentRecord]
  public var exitStatus: Int
  /// Whether every source was read in full.
  public var complete: Bool
  /// The summary as JSON text.
  public var summary: String
  /// What containment was asked in this run.
  public var answers: [AnswerRecord]
  /// What is to be told to other systems; an event whose key is known is not new.
  public var notices: [NoticeRecord]
  /// The receivers that are configured: events for others are dropped unsent. `nil` for a run that tells nobody.
  public var receivers: [String]?

  public init(
    judgements: [JudgementRecord], comparisons: [ComparisonRecord], assessments: [AssessmentRecord], exitStatus: Int,
    complete: Bool, summary: String, answers: [AnswerRecord] = [], notices: [NoticeRecord] = [],
    receivers: [String]? = nil
  ) {
    self.judgements = judgements
    self.comparisons = comparisons
    self.assessments = assessments
    self.exitStatus = exitStatus
    self.complete = complete
    self.summary = summary
    self.answers = answers
    self.notices = notices
    self.receivers = receivers
  }
}

/// One judged change of one schema.
public struct JudgementRecord: Sendable, Hashable {
  /// The place in the run's list; unique in the run.
  public var position: Int
  public var kind: String
  public var severity: String
  public var subject: SubjectName
  public var fromVersion: Int64?
  public var toVersion: Int64?
  /// The judgement as JSON text.
  public var body: String

  public init(
    position: Int, kind: String, severity: String, subject: SubjectName, fromVersion: Int64?, toVersion: Int64?,
    body: String
  ) {
    self.position = position
    self.kind = kind
    self.severity = severity
    self.subject = subject
    self.fromVersion = fromVersion
    self.toVersion = toVersion
    self.body = body
  }
}

/// How two tracks or two sources compare; a row is written only where it differs from the one that stands.
public struct ComparisonRecord: Sendable, Hashable {
  /// `track` or `source`.
  public var scope: String
  /// The name of what is compared; stable from run to run and unique in its scope.
  public var key: String
  public var status: String
  /// The comparison as JSON text, without anything that differs every night.
  public var body: String

  public init(scope: String, key: String, status: String, body: String) {
    self.scope = scope
    self.key = key
    self.status = status
    self.body = body
  }
}

/// The state of one trigger or of one line of the checklist, or the decision; a row is written only where it differs from
/// the one that stands.
public struct AssessmentRecord: Sendable, Hashable {
  /// What is assessed; the raw value is the word in the database.
  public enum Kind: String, Sendable, CaseIterable {
    case trigger, item, decision
  }

  public var kind: Kind
  /// The id of the trigger or of the line; unique in a run for its kind.
  public var name: String
  public var state: String
  /// The moment since which the state holds.
  public var since: Timestamp?
  /// The evidence as JSON text, without anything that differs every night.
  public var body: String

  public init(_ kind: Kind, _ name: String, state: String, since: Timestamp?, body: String) {
    self.kind = kind
    self.name = name
    self.state = state
    self.since = since
    self.body = body
  }
}
