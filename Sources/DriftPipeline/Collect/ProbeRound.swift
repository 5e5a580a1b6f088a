public import DriftModel
public import SchemaSources

/// The questions of one run about what lies beside the schemas, asked a few at a time.
///
/// What is looked at on one server is asked for one after another, so that no server is asked twice at once by this.
public struct ProbeRound: Sendable {
  /// How many servers are asked at the same time.
  private static let concurrency = 4

  private let probes: [any Probe]
  private let isInActions: Bool

  /// - Parameter surroundings: they say whether this is a run of GitHub Actions.
  public init(probes: [any Probe], surroundings: SourceSurroundings = .process) {
    self.probes = probes.sorted { $0.name < $1.name }
    isInActions = surroundings.environment("GITHUB_ACTIONS") == "true"
  }

  /// What came of each question, in the order of their names.
  public func answers(askedAt moment: Timestamp) async -> [ProbeAnswer] {
    let lines = Dictionary(grouping: probes, by: \.line).sorted { $0.key < $1.key }.map(\.value)
    return await withTaskGroup(of: [ProbeAnswer].self) { group in
      var waiting = lines.makeIterator()
      func start() {
        guard let line = waiting.next() else { return }
        group.addTask {
          var answers: [ProbeAnswer] = []
          for probe in line { answers.append(await answer(to: probe, askedAt: moment)) }
          return answers
        }
      }
      for _ in 0..<Self.concurrency { start() }
      var answers: [ProbeAnswer] = []
      for await line in group {
        answers += line
        start()
      }
      return answers.sorted { $0.probe < $1.probe }
    }
  }

  private func answer(to probe: any Probe, askedAt moment: Timestamp) async -> ProbeAnswer {
    let answer = await probe.answer(askedAt: moment)
    return ProbeAnswer(
      probe: answer.probe, askedAt: answer.askedAt, digest: answer.digest, outcome: answer.outcome,
      isFromActions: isInActions)
  }
}

extension Probe {
  /// What probes of one server have in common: registry, package index, GitHub, or this machine's files.
  fileprivate var line: String {
    switch name.kind {
    case .health, .negotiation: "registry"
    case .package: "packages"
    case .releases, .workflowRuns: "github"
    case .testResults: "tests"
    }
  }
}
