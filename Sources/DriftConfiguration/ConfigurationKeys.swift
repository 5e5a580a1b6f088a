public import DriftModel

/// The keys that each mapping of the configuration may have: the reader, the published JSON Schema and the messages agree on them.
public enum ConfigurationKeys {
  public static let document = [
    "database", "archives", "sources", "resources", "rules", "review", "reports", "notify", "probes",
  ]
  /// The keys of a source of any kind.
  public static let source = SourceKind.allCases.reduce(into: commonSource) { keys, kind in
    keys += source(of: kind).filter { !keys.contains($0) }
  }

  /// The keys of a source of one kind.
  public static func source(of kind: SourceKind) -> [String] {
    switch kind {
    case .directory: commonSource + ["path", "pinned"]
    case .archive: commonSource + ["path"]
    case .registry, .confluent: commonSource + ["url"]
    case .gitHubRelease: commonSource + gitHub + ["asset", "tag", "prereleases"]
    case .gitHubArtifact: commonSource + gitHub + ["artifact", "branch", "workflow"]
    }
  }

  private static let commonSource = ["name", "kind", "track", "token_env", "token_file", "dialect", "mode"]
  private static let gitHub = ["repository", "base_url", "since", "limit"]
  public static let archives = ["embed_up_to"]
  public static let resource = ["uri", "path"]
  public static let rules = ["severity", "reading", "modes"]
  public static let mode = ["source", "track", "schema", "mode"]
  public static let review = ["date"]
  public static let notify = ["telemetry", "webhooks", "heartbeat"]
  public static let telemetry = ["source", "service"]
  public static let webhook = ["name", "url", "url_env", "url_file", "secret_env", "secret_file"]
  public static let heartbeat = ["url", "url_env", "url_file"]
  public static let probes = ["registry", "packages", "github", "tests", "key_schemas", "fresh_days"]
  public static let registryProbe = [
    "url", "token_env", "token_file", "healthy_runs", "stable_days", "promised_uptime", "uptime_days",
  ]
  public static let packageProbes = ["index", "client", "client_projects", "pipeline", "core", "downstream", "store"]
  public static let repositoryProbes = [
    "base_url", "token_env", "token_file", "store", "store_version", "pipeline", "pipeline_workflow",
  ]
  public static let testProbe = ["directory", "repository", "artifact", "branch", "workflow"]
  public static let reports = ["directory", "keep"]
}
