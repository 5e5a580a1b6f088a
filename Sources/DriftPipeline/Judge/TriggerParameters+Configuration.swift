import DriftConfiguration
import DriftModel
import Triggers

extension TriggerParameters {
  /// The names and numbers that a configuration sets, and the defaults for the others.
  init(_ configuration: Configuration) {
    self.init()
    let probes = configuration.probes
    if let keySchemas = probes.keySchemas { self.keySchemas = keySchemas }
    freshDays = probes.freshDays ?? freshDays
    if let registry = probes.registry {
      productionURL = registry.source.location
      healthyRuns = registry.healthyRuns ?? healthyRuns
      stableDays = registry.stableDays ?? stableDays
      promisedUptime = registry.promisedUptime ?? promisedUptime
      uptimeDays = registry.uptimeDays ?? uptimeDays
    }
    if let packages = probes.packages {
      clientPackage = packages.client ?? clientPackage
      clientProjectURLs = packages.clientProjects ?? clientProjectURLs
      pipelinePackage = packages.pipeline ?? pipelinePackage
      corePackage = packages.core ?? corePackage
      downstreamPackages = packages.downstream ?? downstreamPackages
      storePackage = packages.store ?? storePackage
    }
    testResults = ProbeCatalog.testPlaces(of: configuration)
    if let gitHub = probes.gitHub {
      storeRepository = gitHub.store
      storeVersion = gitHub.storeVersion ?? storeVersion
      pipelineRepository = gitHub.pipeline
      pipelineWorkflow = gitHub.pipelineWorkflow
    }
  }
}
