public import DriftModel
public import JSONModel

/// What one run collected, and the moment and the program's version that it is recorded under.
public struct Night: Sendable {
  public var startedAt: Timestamp
  public var toolVersion: String
  /// One outcome a source; a source occurs once.
  public var outcomes: [CollectionOutcome]
  /// What the run learned beside the schemas, in the order of asking.
  public var answers: [ProbeAnswer]
  /// The most bytes of an archive that lie in the database; larger ones lie in a folder beside it.
  public var embeddingLimit: Int

  public init(
    startedAt: Timestamp, toolVersion: String, outcomes: [CollectionOutcome], answers: [ProbeAnswer] = [],
    embeddingLimit: Int = Edition.defaultEmbeddingLimit
  ) {
    self.startedAt = startedAt
    self.toolVersion = toolVersion
    self.outcomes = outcomes
    self.answers = answers
    self.embeddingLimit = embeddingLimit
  }
}

/// What a reader of schemas makes of one document: its two fingerprints, or why it cannot be understood.
public struct Examination: Sendable, Hashable {
  /// The digest of the canonical JSON; `nil` where the bytes are not JSON.
  public var contentDigest: SHA256Digest?
  /// The digest of what validates, annotations left out; `nil` where the document is not a schema.
  public var structureDigest: SHA256Digest?
  /// The reason why the document is unreadable; `nil` where it is a schema.
  public var problem: Problem?

  public init(contentDigest: SHA256Digest?, structureDigest: SHA256Digest?, problem: Problem? = nil) {
    self.contentDigest = contentDigest
    self.structureDigest = structureDigest
    self.problem = problem
  }
}
