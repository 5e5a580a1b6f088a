import DriftModel
import JSONModel

extension ProbeAnswer {
  /// The answer in one line: what was asked, and what came of it.
  var line: String { "\(probe.kind.rawValue) \(probe.target): \(words)" }

  /// What came of it, in a few words.
  private var words: String {
    switch outcome {
    case .notThere: "not there"
    case .unknown(let problem): "unknown, \(problem.what)"
    case .facts(.health(let facts)): "\(facts.status), \(facts.latencyMilliseconds) ms"
    case .facts(.package(let facts)): Counted.of(facts.releases.count, "release")
    case .facts(.releases(let releases)): Counted.of(releases.count, "release")
    case .facts(.workflowRuns(let runs)): Counted.of(runs.count, "run")
    case .facts(.testResults(let suites)): Counted.of(suites.count, "file")
    case .facts(.negotiation(let facts)):
      "\(Counted.of(facts.listed.values.reduce(0, +), "schema")), \(facts.failed.count) failed"
    }
  }
}
