public import DriftModel
public import JSONModel

/// What one run read of one source, as the database keeps it.
public struct SourceReading: Sendable, Hashable {
  public let source: String
  /// The source's kind at the time; `nil` for a word that this version of the program does not know.
  public let kind: SourceKind?
  /// The one track that was asked for; `nil` where all were.
  public let onlyTrack: String?
  public let status: SourceStatus
  /// The number of schemas that the source handed over, readable or not.
  public let schemaCount: Int
  /// What the source as a whole did not give; single schemas are in `HistoryReader.unread(run:)`.
  public let problems: [Problem]
  public let remarks: [Problem]
  /// Whether no earlier run had listed the source in full, on any track that this one asked for, so that nothing in it counts as added.
  public let baseline: Bool
  /// The commit that was read, where the run was imported from a repository.
  public let revision: String?

  public init(
    source: String, kind: SourceKind?, onlyTrack: String? = nil, status: SourceStatus, schemaCount: Int,
    problems: [Problem], remarks: [Problem], baseline: Bool, revision: String? = nil
  ) {
    self.source = source
    self.kind = kind
    self.onlyTrack = onlyTrack
    self.status = status
    self.schemaCount = schemaCount
    self.problems = problems
    self.remarks = remarks
    self.baseline = baseline
    self.revision = revision
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

  /// A known schema that no failure names and an incomplete reading did not offer: it may be gone or not.
  static func notOffered(_ subject: SubjectName) -> UnreadSubject {
    UnreadSubject(
      subject: subject, reason: .unreachable,
      problem: Problem(
        what: "the source was not read in full, and did not offer this schema", place: subject.description,
        next: "nothing to do: a complete reading will tell whether it was removed"))
  }
}
