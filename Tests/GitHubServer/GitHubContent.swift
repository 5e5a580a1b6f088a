import DriftModel

/// A repository as a played GitHub offers it.
public struct GitHubContent: Sendable {
  /// The number of the repository; the artifacts of forks have another.
  public static let repositoryID = 1

  public var repository = "octo/core"
  public var releases: [Release]
  public var artifacts: [Artifact]
  /// The numbers of the runs of each workflow, highest first, by the workflow's file name.
  public var runs: [String: [Int]] = [:]
  /// All runs of the repository's workflows, the newest first.
  public var workflowRuns: [WorkflowRun] = []
  /// The most entries of a page, whatever a request asks for.
  public var pageSize = 100
  /// The token without which there is nothing to see.
  public var token: String?
  public var limit = RateLimit()

  public init(releases: [Release] = [], artifacts: [Artifact] = []) {
    self.releases = releases
    self.artifacts = artifacts
  }

  public struct Release: Sendable {
    public var id: Int
    public var tag: String
    public var isDraft = false
    public var isPrerelease = false
    public var publishedAt: String
    public var target = "main"
    public var files: [File]

    public init(id: Int, tag: String, publishedAt: String, files: [File]) {
      self.id = id
      self.tag = tag
      self.publishedAt = publishedAt
      self.files = files
    }
  }

  /// A file of a release.
  public struct File: Sendable {
    public var id: Int
    public var name: String
    public var bytes: [UInt8]
    /// What GitHub states as the digest; the true one by default.
    public var digest: String?
    public var state = "uploaded"
    /// Whether it is not there, whatever the list says.
    public var isGone = false
    public var updatedAt = "2026-01-01T00:00:00Z"

    public init(id: Int, name: String, bytes: [UInt8]) {
      self.id = id
      self.name = name
      self.bytes = bytes
      digest = "sha256:\(SHA256Digest(of: bytes))"
    }
  }

  /// A workflow artifact.
  public struct Artifact: Sendable {
    public var id: Int
    public var name: String
    public var bytes: [UInt8]
    public var digest: String?
    public var createdAt: String
    public var expiresAt = "2026-12-31T00:00:00Z"
    /// Whether the list says that it is deleted.
    public var isExpired = false
    /// Whether it is deleted, whatever the list says.
    public var isGone = false
    public var run: Int
    public var branch = "main"
    public var commit = String(repeating: "c", count: 40)
    public var headRepositoryID: Int? = GitHubContent.repositoryID

    public init(id: Int, name: String, bytes: [UInt8], createdAt: String, run: Int = 1) {
      self.id = id
      self.name = name
      self.bytes = bytes
      self.createdAt = createdAt
      self.run = run
      digest = "sha256:\(SHA256Digest(of: bytes))"
    }
  }

  /// One run of a workflow.
  public struct WorkflowRun: Sendable {
    public var id: Int
    public var name = "ci"
    public var status = "completed"
    public var conclusion: String? = "success"
    public var createdAt: String
    public var branch = "main"
    public var headRepositoryID: Int? = GitHubContent.repositoryID

    public init(id: Int, conclusion: String? = "success", createdAt: String) {
      self.id = id
      self.conclusion = conclusion
      self.createdAt = createdAt
    }
  }

  /// How many more requests are let through, and what the others are told.
  public struct RateLimit: Sendable {
    /// The answers other than 304 that are left; `nil` for any number.
    public var remaining: Int?
    /// The moment, in Unix seconds, at which there are more.
    public var reset = 0
    /// The refusals after which there are 1,000 more, as if the moment had come.
    public var patience = Int.max
    /// The `retry-after` of that many answers 429 before everything else.
    public var slowDown: [String] = []

    public init() {}
  }
}
