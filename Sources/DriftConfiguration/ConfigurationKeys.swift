/// The keys that each mapping of the configuration may have: the reader, the published JSON Schema and the messages agree on them.
public enum ConfigurationKeys {
  public static let document = ["database", "sources", "resources", "rules", "review", "reports"]
  public static let source = [
    "name", "kind", "path", "url", "track", "token_env", "token_file", "dialect", "mode",
  ]
  public static let resource = ["uri", "path"]
  public static let rules = ["severity", "reading", "modes"]
  public static let mode = ["source", "track", "schema", "mode"]
  public static let review = ["date"]
  public static let reports = ["directory", "keep"]
}
