public import DriftConfiguration
import DriftModel
public import SchemaSources
import Triggers

/// The one place where the configuration of probes becomes the questions of a run.
public enum ProbeCatalog {
  /// The probes that a configuration asks for; none of two has the same name.
  public static func probes(
    for configuration: Configuration, surroundings: SourceSurroundings = .process
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
        let downloader = package == names.clientPackage ? PipDownload(index: packages.index) : nil
        probes.append(
          PackageProbe(
            package: package, index: packages.index, downloader: downloader, surroundings: surroundings))
      }
    }
    return probes
  }
}
