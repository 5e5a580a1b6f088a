/// One release of a repository.
public struct ReleaseFacts: Hashable, Sendable {
  public let tag: String
  public let publishedAt: Timestamp
  public let isPrerelease: Bool

  public init(tag: String, publishedAt: Timestamp, isPrerelease: Bool = false) {
    self.tag = tag
    self.publishedAt = publishedAt
    self.isPrerelease = isPrerelease
  }
}

/// One completed run of a workflow.
public struct WorkflowRunFacts: Hashable, Sendable {
  public let name: String
  /// The word of the answer, such as `success` or `failure`.
  public let conclusion: String
  public let createdAt: Timestamp
  public let url: String

  public init(name: String, conclusion: String, createdAt: Timestamp, url: String) {
    self.name = name
    self.conclusion = conclusion
    self.createdAt = createdAt
    self.url = url
  }
}
