public import DriftModel

/// What is looked at beside the schemas, for triggers and checklist. What is `nil` or empty is not asked for; numbers
/// and names that are `nil` have the defaults of `TriggerParameters`.
public struct ProbeSettings: Sendable, Hashable {
  public var registry: RegistryProbe?
  public var packages: PackageProbes?
  public var gitHub: RepositoryProbes?
  /// The folders and artifacts with JUnit XML files of contract tests, in the order of the file.
  public var tests: [TestResultPlace] = []
  /// The schemas whose state the decision shows.
  public var keySchemas: [String]?
  /// The days after which an answer is too old to speak of today.
  public var freshDays: Int?

  public init() {}
}

/// The registry in production.
public struct RegistryProbe: Sendable, Hashable {
  /// The base address, with the place of the token for its schemas.
  public let source: SourceDefinition
  public let healthyRuns: Int?
  public let stableDays: Int?
  /// The promised share of healthy answers in hundredths of a percent.
  public let promisedUptime: Int?
  public let uptimeDays: Int?
}

/// The packages that are looked up on the package index.
public struct PackageProbes: Sendable, Hashable {
  /// The index's base address; `nil` leaves it to pip's own configuration.
  public let index: String?
  public let client: String?
  public let clientProjects: [String]?
  public let pipeline: String?
  public let core: String?
  public let downstream: [String]?
  public let store: String?
}

/// The repositories that are looked at on GitHub.
public struct RepositoryProbes: Sendable, Hashable {
  /// The address of GitHub's own REST API.
  public static let publicBaseURL = "https://api.github.com"

  /// The base address of GitHub's REST API.
  public let baseURL: String
  public let tokenEnvironmentVariable: String?
  public let tokenFile: String?
  public let store: String?
  public let storeVersion: String?
  public let pipeline: String?
  public let pipelineWorkflow: String?
}

/// A place of JUnit XML files.
public enum TestResultPlace: Sendable, Hashable {
  /// A folder, which is read recursively, and its name in the history: as the configuration writes it, so that the history
  /// means the same wherever both lie.
  case directory(path: String, name: String)
  /// The newest workflow artifact of a name at GitHub.
  case artifact(GitHubSelection)
}
