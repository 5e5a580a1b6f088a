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
    case .facts(.package(let facts)): "\(facts.releases.count) releases"
    case .facts(.releases(let releases)): "\(releases.count) releases"
    case .facts(.workflowRuns(let runs)): "\(runs.count) runs"
    case .facts(.testResults(let suites)): "\(suites.count) files"
    case .facts(.negotiation(let facts)): "\(facts.listed.values.reduce(0, +)) schemas, \(facts.failed.count) failed"
    }
  }
}
