public import JSONModel

extension ProbeFacts {
  /// The facts as JSON; equal facts have equal text. What kind they are of stands beside them, in the probe's name.
  public var json: JSONOutput {
    switch self {
    case .health(let facts): facts.json
    case .package(let facts): facts.json
    case .releases(let facts): .array(facts.map(\.json))
    case .workflowRuns(let facts): .array(facts.map(\.json))
    case .testResults(let facts): .array(facts.map(\.json))
    case .negotiation(let facts): facts.json
    }
  }

  /// Reads what `json` wrote for a probe of this kind; throws where a member is missing or has another type.
  public init(json: JSONValue, of kind: ProbeKind) throws(Problem) {
    self =
      switch kind {
      case .health: .health(try HealthFacts(try FactMembers(json)))
      case .package: .package(try PackageFacts(try FactMembers(json)))
      case .releases:
        .releases(try FactMembers.list(json) { (release) throws(Problem) in try ReleaseFacts(release) })
      case .workflowRuns:
        .workflowRuns(try FactMembers.list(json) { (run) throws(Problem) in try WorkflowRunFacts(run) })
      case .testResults:
        .testResults(try FactMembers.list(json) { (suite) throws(Problem) in try TestSuiteFacts(suite) })
      case .negotiation: .negotiation(try NegotiationFacts(try FactMembers(json)))
      }
  }
}
