public import DriftModel
public import JSONModel

/// What one run read of one source, as the database keeps it.
public struct SourceReading: Sendable, Hashable {
  public let source: String
  /// The source's kind at the time; `nil` for a word that this version of the program does not know.
  public let kind: SourceKind?
  public let status: SourceStatus
  /// The number of schemas that the source handed over, readable or not.
  public let schemaCount: Int
  /// What the source as a whole did not give; single schemas are in `HistoryReader.unread(run:)`.
  public let problems: [Problem]
  public let remarks: [Problem]
  /// Whether no earlier run had listed the source in full, so that nothing in it counts as added.
  public let baseline: Bool

  public init(
    source: String, kind: SourceKind?, status: SourceStatus, schemaCount: Int, problems: [Problem],
    remarks: [Problem], baseline: Bool
  ) {
    self.source = source
    self.kind = kind
    self.status = status
    self.schemaCount = schemaCount
    self.problems = problems
    self.remarks = remarks
    self.baseline = baseline
  }
}

/// A schema that a run should have read and did not.
public struct UnreadSubject: Sendable, Hashable {
  public let subject: SubjectName
  public let reason: CollectionFailure.Reason
  public let problem: Problem

  public init(subject: SubjectName, reason: CollectionFailure.Reason, problem: Problem) {
    self.subject = subject
    self.reason = reason
    self.problem = problem
  }
}
