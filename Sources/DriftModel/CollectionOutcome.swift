public import JSONModel

/// What one source gave in one run: the schemas it handed over, and everything that could not be read.
public struct CollectionOutcome: Sendable {
  public let source: SourceDefinition
  /// The schemas in the order of their subjects; a subject occurs once.
  public let fetched: [FetchedSchema]
  public let failures: [CollectionFailure]
  /// Remarks that do not make the reading incomplete, such as a health check that answers `degraded`.
  public var remarks: [Problem]
  /// The editions that were read for the first time, or because the history had lost them, oldest first, where the source
  /// publishes in editions. What `fetched` holds is the newest edition of all, whether or not it is new.
  public let editions: [Edition]
  /// The editions that the publisher still has and no run came to read, oldest first.
  public let pending: [EditionListing]
  /// What the source wants to be given the next time, where it publishes in editions.
  public let memory: EditionMemory?
  /// The versions before the newest that the source lists and no earlier run read, in the order of subjects and numbers.
  public let listed: [ListedVersion]
  /// The commit that was read, where the source is a repository's past.
  public let revision: String?
  /// What the metadata beside pinned copies say of them, the outermost folder's first.
  public let pins: [PinMetadata]

  public init(
    source: SourceDefinition, fetched: [FetchedSchema], failures: [CollectionFailure], remarks: [Problem] = [],
    editions: [Edition] = [], pending: [EditionListing] = [], memory: EditionMemory? = nil,
    listed: [ListedVersion] = [], revision: String? = nil, pins: [PinMetadata] = []
  ) {
    self.source = source
    self.fetched = fetched.sorted { $0.subject < $1.subject }
    self.failures = failures
    self.remarks = remarks
    self.editions = editions
    self.pending = pending
    self.memory = memory
    self.listed = listed.sorted { ($0.subject, $0.number) < ($1.subject, $1.number) }
    self.revision = revision
    self.pins = pins
  }

  /// How much of the source was read. Only a complete reading (`ok`) may conclude that a schema was removed.
  public var status: SourceStatus {
    if failures.isEmpty { return .ok }
    return fetched.isEmpty ? .failed : .partial
  }
}

/// How much of a source one run could read; the raw value is the word in reports and in the database.
public enum SourceStatus: String, Sendable {
  /// All that the source offers was read.
  case ok
  /// Some of it was read.
  case partial
  /// None of it was read.
  case failed
}

/// Something that a source should have given and did not.
public struct CollectionFailure: Sendable, Hashable {
  /// The schema that could not be read, or `nil` where the source itself failed.
  public let subject: SubjectName?
  public let reason: Reason
  public let problem: Problem

  public init(subject: SubjectName?, reason: Reason, problem: Problem) {
    self.subject = subject
    self.reason = reason
    self.problem = problem
  }

  /// The kind of failure, from which the exit status follows; the raw value stands in the database.
  public enum Reason: String, Sendable {
    /// No answer, a server's error, a missing file: trying again later may help.
    case unreachable
    /// 401 or 403, or a file that may not be opened: a token or a permission is missing.
    case denied
    /// An answer that could not be understood: not JSON, a wrong type, a limit exceeded, a broken archive.
    case malformed
  }
}
