/// A place that schemas are read from, as the configuration names it.
public struct SourceDefinition: Hashable, Sendable {
  /// The name that subjects, reports and the command line use; unique in a configuration.
  public let name: String
  public let kind: SourceKind
  /// A path for `directory` and `archive`, a base URL (with or without a path prefix) for the others.
  public let location: String
  /// The only track to read; `nil` reads all of them. Names the track where the layout does not.
  public let track: String?
  /// The environment variable that holds the bearer token.
  public let tokenEnvironmentVariable: String?
  /// The file that holds the bearer token; trailing white space is dropped.
  public let tokenFile: String?
  /// The dialect of documents without `$schema`; `nil` is draft 2020-12.
  public let dialect: String?
  /// What is read at GitHub, for `github-release` and `github-artifact`.
  public let gitHub: GitHubSelection?
  /// Whether the schemas are copies that somebody pinned, held against their origin and never an origin themselves.
  public let isPinned: Bool

  public init(
    name: String, kind: SourceKind, location: String, track: String? = nil, tokenEnvironmentVariable: String? = nil,
    tokenFile: String? = nil, dialect: String? = nil, gitHub: GitHubSelection? = nil, isPinned: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.location = location
    self.track = track
    self.tokenEnvironmentVariable = tokenEnvironmentVariable
    self.tokenFile = tokenFile
    self.dialect = dialect
    self.gitHub = gitHub
    self.isPinned = isPinned
  }
}

/// The kinds of places that schemas are read from; the raw value is the word in the configuration and in reports.
public enum SourceKind: String, CaseIterable, Sendable {
  case directory
  case archive
  case registry
  case gitHubRelease = "github-release"
  case gitHubArtifact = "github-artifact"
  case confluent
}
