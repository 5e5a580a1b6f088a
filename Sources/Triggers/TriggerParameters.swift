import DriftModel

/// The names, addresses and numbers that triggers and checklist go by; the defaults are those of the systems under watch.
public struct TriggerParameters: Hashable, Sendable {
  /// The registry's production address; the target of its probes. Nobody can guess it.
  public var productionURL: String?
  /// The healthy runs in a row that make a deployment.
  public var healthyRuns = 3
  /// The SDK's package.
  public var clientPackage = "core-registry-client"
  /// The addresses of which one, or a page below it, must be among the SDK's project links.
  public var clientProjectURLs = ["https://github.com/mjdevaccount/schema-registry-service"]
  /// The package whose newest release shows whether the pipeline has integrated.
  public var pipelinePackage = "market-data-pipeline"
  /// The pipeline's repository, `owner/name`, and the workflow whose green run shows it too.
  public var pipelineRepository: String?
  public var pipelineWorkflow: String?
  /// Core's package, and the packages whose requirements on it are read.
  public var corePackage = "market-data-core"
  public var downstreamPackages = ["market-data-pipeline", "market-data-store"]
  /// Store's repository, `owner/name`, its package, and the release that must settle.
  public var storeRepository: String?
  public var storePackage: String? = "market-data-store"
  public var storeVersion = "0.5.0"
  /// The folders and artifacts with results of contract tests, the targets of their probes.
  public var testResults: [String] = []
  /// The days that Store's release must last without a failure to be called stable.
  public var storeStableDays = 14
  /// The days of answers that make an address stable, and an uptime worth telling.
  public var stableDays = 14
  /// The share of healthy answers that is promised, in hundredths of a percent, and the days over which it is measured.
  public var promisedUptime: Int? = 9_900
  public var uptimeDays = 30
  /// The days after which an answer is too old to speak of today.
  public var freshDays = 3
  /// The schemas whose state the decision shows; the first must be on both tracks.
  public var keySchemas = ["telemetry.FeedbackEvent", "telemetry.HealthStatus", "telemetry.RateAdjustment"]

  public init() {}
}
