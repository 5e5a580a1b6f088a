public import JSONModel

/// What came of one look at something beside the schemas: a service, a package, a workflow, test results.
///
/// A run records every answer, so that triggers and checklist can be assessed again for any past night.
public struct ProbeAnswer: Hashable, Sendable {
  public let probe: ProbeName
  public let askedAt: Timestamp
  /// The digest of the bytes that the facts were read from, where there were any.
  public let digest: SHA256Digest?
  public let outcome: Outcome
  /// Whether the run that asked was one of GitHub Actions (`GITHUB_ACTIONS=true`), whatever came of it.
  public let isFromActions: Bool
  /// Whether a run elsewhere asked, and its evidence was imported.
  public let isImported: Bool

  public enum Outcome: Hashable, Sendable {
    case facts(ProbeFacts)
    /// Whoever was asked says that it does not exist, such as a package that is not published.
    case notThere
    /// It could not be looked at; nothing is known.
    case unknown(Problem)
  }

  public init(
    probe: ProbeName, askedAt: Timestamp, digest: SHA256Digest? = nil, outcome: Outcome, isFromActions: Bool = false,
    isImported: Bool = false
  ) {
    self.probe = probe
    self.askedAt = askedAt
    self.digest = digest
    self.outcome = outcome
    self.isFromActions = isFromActions
    self.isImported = isImported
  }
}

/// What is looked at, and where: stable from run to run.
public struct ProbeName: Hashable, Sendable {
  public let kind: ProbeKind
  /// The package, repository, folder or address that the question is about; no secret is in it.
  public let target: String

  public init(_ kind: ProbeKind, _ target: String) {
    self.kind = kind
    self.target = target
  }
}

extension ProbeName: Comparable {
  public static func < (left: ProbeName, right: ProbeName) -> Bool {
    (left.kind.rawValue, left.target) < (right.kind.rawValue, right.target)
  }
}

/// A kind of question; the raw value is the word in the database.
public enum ProbeKind: String, Sendable, CaseIterable {
  /// The health of the registry's production address; the target is the address.
  case health
  /// A package on the package index; the target is its name.
  case package
  /// The releases of a repository at GitHub; the target is `owner/name`.
  case releases
  /// The completed workflow runs on a repository's default branch; the target is `owner/name`.
  case workflowRuns = "workflow-runs"
  /// JUnit XML files of contract tests; the target is the folder or the artifact.
  case testResults = "test-results"
  /// Whether the registry's index and its negotiation of tracks work; the target is the address.
  case negotiation
}

/// The facts that an answer gave, by the kind of question.
public enum ProbeFacts: Hashable, Sendable {
  case health(HealthFacts)
  case package(PackageFacts)
  case releases([ReleaseFacts])
  case workflowRuns([WorkflowRunFacts])
  case testResults([TestSuiteFacts])
  case negotiation(NegotiationFacts)
}
