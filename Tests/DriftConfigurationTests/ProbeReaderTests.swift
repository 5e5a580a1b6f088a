import DriftModel
import Testing

@testable import DriftConfiguration

@Suite("The configuration of what is looked at beside the schemas")
struct ProbeReaderTests {
  private func probes(_ text: String) throws -> ProbeSettings {
    let sources = "sources: [{name: a, kind: directory, path: p}]\n"
    return try ConfigurationReader(path: "/base/schema-drift.yaml").configuration(from: sources + text).probes
  }

  @Test("nothing is asked for that is not there")
  func nothing() throws {
    #expect(try probes("") == ProbeSettings() && probes("probes:") == ProbeSettings())
  }

  @Test("reads every key")
  func everything() throws {
    let probes = try probes(
      """
      probes:
        registry:
          {url: "https://registry.example/api/v1", token_env: T, healthy_runs: 4, stable_days: 21, promised_uptime: 99.95, uptime_days: 60}
        packages:
          {index: "https://index.example/simple", client: sdk, client_projects: ["https://a.example"], pipeline: p, core: c, downstream: [d, e], store: s}
        github: {base_url: "https://git.example/api", token_file: t, store: o/s, store_version: 0.6.0, pipeline: o/p, pipeline_workflow: contract}
        tests:
          - {directory: junit}
          - {repository: o/s, artifact: results, branch: main, workflow: ci.yml}
        key_schemas: [x.Y]
        fresh_days: 5
      """)
    let registry = try #require(probes.registry)
    #expect(registry.source.location == "https://registry.example/api/v1")
    #expect(registry.source.tokenEnvironmentVariable == "T" && registry.healthyRuns == 4 && registry.stableDays == 21)
    #expect(registry.promisedUptime == 9_995 && registry.uptimeDays == 60)
    #expect(
      probes.packages
        == PackageProbes(
          index: "https://index.example/simple", client: "sdk", clientProjects: ["https://a.example"], pipeline: "p",
          core: "c", downstream: ["d", "e"], store: "s"))
    #expect(
      probes.gitHub
        == RepositoryProbes(
          baseURL: "https://git.example/api", tokenEnvironmentVariable: nil, tokenFile: "/base/t", store: "o/s",
          storeVersion: "0.6.0", pipeline: "o/p", pipelineWorkflow: "contract"))
    #expect(
      probes.tests == [
        .directory(path: "/base/junit", name: "junit"),
        .artifact(GitHubSelection(repository: "o/s", artifact: "results", branch: Glob("main"), workflow: "ci.yml")),
      ])
    #expect(probes.keySchemas == ["x.Y"] && probes.freshDays == 5)
  }

  @Test(
    "a mistake is named with its place",
    arguments: [
      ("registry: {}", "`probes.registry.url` is missing"),
      ("registry: {url: registry.example}", "`url` is no http or https address"),
      ("registry: {url: \"https://me:x@registry.example\"}", "`url` holds a user name or password"),
      ("registry: {url: \"https://a.example\", promised_uptime: 99.999}", "`promised_uptime` is no share"),
      ("registry: {url: \"https://a.example\", promised_uptime: 101}", "`promised_uptime` is no share"),
      ("registry: {url: \"https://a.example\", healthy_runs: 0}", "`healthy_runs` is not a whole number from 1"),
      ("packages: {index: \"https://me:x@index.example\"}", "`index` holds a user name or password"),
      ("packages: {clients: a}", "unknown key `probes.packages.clients`"),
      ("packages: {downstream: a}", "`probes.packages.downstream` is not a list"),
      ("packages: {downstream: [[a]]}", "an entry of `probes.packages.downstream` is not a text"),
      ("github: {store: store}", "`store` is no repository"),
      ("tests: [{directory: a, artifact: b}]", "a folder of test results has no `artifact`"),
      ("tests: [{artifact: b}]", "`probes.tests[].repository` is missing"),
    ])
  func mistakes(_ text: String, _ what: String) throws {
    let problem = #expect(throws: (any Error).self) { try probes("probes: {\(text)}") }
    #expect(problem.map { "\($0)" }?.contains(what) == true, "\(problem.map { "\($0)" } ?? "")")
  }
}
