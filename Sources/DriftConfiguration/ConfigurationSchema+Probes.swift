import JSONModel

extension ConfigurationSchema {
  /// The schema of the `probes` mapping.
  static var probes: JSONOutput {
    closed([
      ("registry", closed(registry, required: ["url"])), ("packages", closed(packages)), ("github", closed(gitHub)),
      ("tests", .object([("type", "array"), ("items", closed(tests))])),
      ("key_schemas", texts("The schemas whose state the decision shows, the one on both tracks first.")),
      ("fresh_days", days("The days after which an answer is too old to speak of today.")),
    ])
  }

  private static var registry: [(name: String, value: JSONOutput)] {
    [
      ("url", text("The registry's production address.")),
      ("token_env", text("The environment variable that holds the token for its schemas.")),
      ("token_file", text("The file that holds the token for its schemas.")),
      ("healthy_runs", count("The healthy runs in a row that make a deployment.")),
      ("stable_days", days("The days that an address or a release must last to be called stable.")),
      (
        "promised_uptime",
        .object([
          ("description", "The promised share of healthy answers in percent."), ("type", "number"), ("minimum", 0),
          ("maximum", 100),
        ])
      ),
      ("uptime_days", days("The days over which that share is measured.")),
    ]
  }

  private static var packages: [(name: String, value: JSONOutput)] {
    [
      ("index", text("The package index's base address; without it PIP_INDEX_URL, else pip's configuration.")),
      ("client", text("The SDK's package.")),
      ("client_projects", texts("The addresses of which one must be among the SDK's project links.")),
      ("pipeline", text("The package whose requirements show whether the pipeline has integrated.")),
      ("core", text("Core's package.")),
      ("downstream", texts("The packages whose requirements on Core are read.")),
      ("store", text("Store's package.")),
    ]
  }

  private static var gitHub: [(name: String, value: JSONOutput)] {
    [
      ("base_url", text("The address of GitHub's REST API.", default: "https://api.github.com")),
      ("token_env", text("The environment variable that holds the token.")),
      ("token_file", text("The file that holds the token.")),
      ("store", text("Store's repository as owner/name.")),
      ("store_version", text("The release of Store that must settle.")),
      ("pipeline", text("The pipeline's repository as owner/name.")),
      ("pipeline_workflow", text("The name of the workflow whose green run shows the integration.")),
    ]
  }

  private static var tests: [(name: String, value: JSONOutput)] {
    [
      ("directory", text("A folder with JUnit XML files, read recursively.")),
      ("repository", text("The repository at GitHub whose newest artifact holds JUnit XML files, as owner/name.")),
      ("artifact", text("The exact name of that artifact.")),
      ("branch", text("A glob over the branches that its workflow ran for.", default: "*")),
      ("workflow", text("The file name or number of its workflow.")),
    ]
  }

  private static func texts(_ description: String) -> JSONOutput {
    .object([
      ("description", .string(description)), ("type", "array"), ("items", .object([("type", "string")])),
    ])
  }

  private static func days(_ description: String) -> JSONOutput {
    .object([
      ("description", .string(description)), ("type", "integer"), ("minimum", 1),
      ("maximum", .integer(ProbeReader.mostDays)),
    ])
  }

  private static func count(_ description: String) -> JSONOutput {
    .object([("description", .string(description)), ("type", "integer"), ("minimum", 1)])
  }
}
