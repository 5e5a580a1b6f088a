public import DriftConfiguration
import DriftModel
public import SchemaSources
import Triggers

/// The one place where the configuration of probes becomes the questions of a run.
public enum ProbeCatalog {
  /// The probes that a configuration asks for, no two with the same name.
  ///
  /// - Parameter downloads: whether pip downloads the SDK as well.
  public static func probes(
    for configuration: Configuration, downloads: Bool = true, surroundings: SourceSurroundings = .process
  ) -> [any Probe] {
    var probes: [any Probe] = []
    if let registry = configuration.probes.registry {
      probes.append(HealthProbe(url: registry.source.location, surroundings: surroundings))
      probes.append(NegotiationProbe(registry.source, surroundings: surroundings))
    }
    if let packages = configuration.probes.packages {
      let names = TriggerParameters(configuration)
      let all = [names.clientPackage, names.pipelinePackage, names.corePackage] + names.downstreamPackages
      for package in Set(all + (names.storePackage.map { [$0] } ?? [])).sorted() {
        let downloader =
          downloads && package == names.clientPackage
          ? PipDownload(index: packages.index, surroundings: surroundings) : nil
        probes.append(
          PackageProbe(
            package: package, index: packages.index, downloader: downloader, surroundings: surroundings))
      }
    }
    return probes + gitHub(configuration, surroundings) + tests(configuration, surroundings)
  }

  /// The targets of the probes of contract tests, each once.
  static func testPlaces(of configuration: Configuration) -> [String] {
    Set(tests(configuration, .process).map(\.name.target)).sorted()
  }

  private static func gitHub(_ configuration: Configuration, _ surroundings: SourceSurroundings) -> [any Probe] {
    guard let gitHub = configuration.probes.gitHub else { return [] }
    let access = access(configuration.probes, surroundings)
    // More than the days that a release must last, so that no failure in them is out of sight.
    let days = TriggerParameters(configuration).storeStableDays + 46
    let releases = [gitHub.store].compactMap { $0 }.map { RepositoryReleasesProbe(repository: $0, access: access) }
    let repositories = Set([gitHub.store, gitHub.pipelineWorkflow.flatMap { _ in gitHub.pipeline }].compactMap { $0 })
    return releases + repositories.sorted().map { WorkflowRunsProbe(repository: $0, days: days, access: access) }
  }

  private static func tests(_ configuration: Configuration, _ surroundings: SourceSurroundings) -> [any Probe] {
    configuration.probes.tests.map { place in
      switch place {
      case .directory(let path, let name): TestResultsProbe(.folder(target: name, path: path, limits: .standard))
      case .artifact(let selection):
        TestResultsProbe(.artifact(selection, access(configuration.probes, surroundings)))
      }
    }
  }

  private static func access(_ settings: ProbeSettings, _ surroundings: SourceSurroundings) -> GitHubAccess {
    GitHubAccess(
      baseURL: settings.gitHub?.baseURL ?? RepositoryProbes.publicBaseURL,
      tokenEnvironmentVariable: settings.gitHub?.tokenEnvironmentVariable, tokenFile: settings.gitHub?.tokenFile,
      surroundings: surroundings)
  }
}
