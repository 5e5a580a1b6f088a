import DriftModel
import JSONModel
import Yams

/// The reader of the `probes` mapping.
struct ProbeReader {
  let file: String
  let resolve: (String) -> String

  func settings(of root: YAMLMapping) throws(Problem) -> ProbeSettings {
    var settings = ProbeSettings()
    guard let probes = try root.mapping("probes", allowed: ConfigurationKeys.probes) else { return settings }
    settings.registry = try registry(of: probes)
    settings.packages = try packages(of: probes)
    settings.gitHub = try repositories(of: probes)
    settings.tests = try tests(of: probes)
    settings.keySchemas = try probes.texts("key_schemas")
    if settings.keySchemas == [] {
      throw probes.problem(
        "`key_schemas` names no schema", at: "key_schemas",
        next: "name one, or leave the key out for the three that the decision shows by default")
    }
    settings.freshDays = try days("fresh_days", of: probes)
    return settings
  }

  private func registry(of probes: YAMLMapping) throws(Problem) -> RegistryProbe? {
    guard let entry = try probes.mapping("registry", allowed: ConfigurationKeys.registryProbe) else { return nil }
    let source = SourceDefinition(
      name: "probes.registry", kind: .registry, location: try address(try entry.required("url"), of: "url", in: entry),
      tokenEnvironmentVariable: try entry.text("token_env"), tokenFile: try entry.text("token_file").map(resolve))
    return RegistryProbe(
      source: source, healthyRuns: try entry.count("healthy_runs"), stableDays: try days("stable_days", of: entry),
      promisedUptime: try share(of: entry), uptimeDays: try days("uptime_days", of: entry))
  }

  /// A century, so that no day that is reckoned with it is out of reach.
  static let mostDays = 36_525

  private func days(_ key: String, of entry: YAMLMapping) throws(Problem) -> Int? {
    let days = try entry.count(key)
    guard let days, days > Self.mostDays else { return days }
    throw entry.problem(
      "`\(key)` is more than a hundred years: \(days) days", at: key, next: "write for example `\(key): 30`")
  }

  /// A share in percent with at most two places, such as `99.5`, in hundredths of a percent.
  private func share(of entry: YAMLMapping) throws(Problem) -> Int? {
    guard let text = try entry.text("promised_uptime") else { return nil }
    guard let hundredths = JSONNumber(text + "e2")?.integer, (0...10_000).contains(hundredths) else {
      throw entry.problem(
        "`promised_uptime` is no share from 0 to 100 with at most two places: \(text)", at: "promised_uptime",
        next: "write the percentage, for example `promised_uptime: 99.5`")
    }
    return hundredths
  }

  private func packages(of probes: YAMLMapping) throws(Problem) -> PackageProbes? {
    guard let entry = try probes.mapping("packages", allowed: ConfigurationKeys.packageProbes) else { return nil }
    return PackageProbes(
      index: try entry.text("index").map { text throws(Problem) in try address(text, of: "index", in: entry) },
      client: try entry.text("client"), clientProjects: try entry.texts("client_projects"),
      pipeline: try entry.text("pipeline"), core: try entry.text("core"), downstream: try entry.texts("downstream"),
      store: try entry.text("store"))
  }

  private func repositories(of probes: YAMLMapping) throws(Problem) -> RepositoryProbes? {
    guard let entry = try probes.mapping("github", allowed: ConfigurationKeys.repositoryProbes) else { return nil }
    let reader = GitHubReader(entry: entry)
    return RepositoryProbes(
      baseURL: try address(try entry.text("base_url") ?? RepositoryProbes.publicBaseURL, of: "base_url", in: entry),
      tokenEnvironmentVariable: try entry.text("token_env"), tokenFile: try entry.text("token_file").map(resolve),
      store: try reader.optionalRepository("store"), storeVersion: try entry.text("store_version"),
      pipeline: try reader.optionalRepository("pipeline"), pipelineWorkflow: try entry.text("pipeline_workflow"))
  }

  private func tests(of probes: YAMLMapping) throws(Problem) -> [TestResultPlace] {
    var places: [TestResultPlace] = []
    for node in try probes.list("tests") {
      let entry = try YAMLMapping(node, file: file, prefix: "probes.tests[].", allowed: ConfigurationKeys.testProbe)
      guard let folder = try entry.text("directory") else {
        guard let selection = try GitHubReader(entry: entry).selection(kind: .gitHubArtifact) else { continue }
        places.append(.artifact(selection))
        continue
      }
      if let other = ConfigurationKeys.testProbe.first(where: { $0 != "directory" && entry.node($0) != nil }) {
        throw entry.problem(
          "a folder of test results has no `\(other)`", at: other,
          next: "remove it, or name `repository` and `artifact` in place of `directory`")
      }
      places.append(.directory(path: resolve(folder), name: folder))
    }
    return places
  }

  private func address(_ url: String, of key: String, in entry: YAMLMapping) throws(Problem) -> String {
    let isWeb = url.hasPrefix("http://") || url.hasPrefix("https://")
    guard isWeb, !url.contains("@") else {
      throw entry.problem(
        isWeb ? "`\(key)` holds a user name or password" : "`\(key)` is no http or https address", at: key,
        next: isWeb ? "keep it out of this file" : "write it as https://host/path")
    }
    return url
  }
}
