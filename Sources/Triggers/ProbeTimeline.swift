import DriftModel
import JSONModel

/// The answers to one question, and what the newest of them is worth today.
struct ProbeTimeline {
  let name: ProbeName
  /// In the order of the runs.
  let answers: [ProbeAnswer]
  private let now: Timestamp
  private let freshDays: Int

  init(_ kind: ProbeKind, _ target: String, in input: TriggerInput) {
    name = ProbeName(kind, target)
    answers = input.probes[name] ?? []
    now = input.now
    freshDays = input.parameters.freshDays
  }

  var newest: ProbeAnswer? { answers.last }

  /// Why the newest answer says nothing of today, or `nil` where it does.
  var blindness: String? {
    guard let newest else { return "\(words) was never asked for" }
    if case .unknown(let problem) = newest.outcome {
      return "\(problem.what) (\(problem.place)); next: \(problem.next)"
    }
    if newest.askedAt < now.advanced(byDays: -freshDays) {
      return "\(words) was last asked for on \(newest.askedAt.day)"
    }
    return nil
  }

  /// The facts of the newest answer; `nil` where it is blind or what was asked for is not there.
  var facts: ProbeFacts? {
    guard blindness == nil, case .facts(let facts)? = newest?.outcome else { return nil }
    return facts
  }

  /// Evidence of the newest answer.
  func evidence(_ text: String, digest: String? = nil) -> Evidence {
    Evidence(
      text: text, at: newest?.askedAt, source: "\(name.kind.rawValue) \(name.target)",
      digest: digest ?? newest?.digest?.description)
  }

  /// The look that the blindness stands for.
  func unknown(_ reason: String) -> Observation {
    Observation(state: .unknown, evidence: [evidence(reason)])
  }

  private var words: String { "\(name.kind.rawValue) of \(name.target)" }
}

extension ProbeTimeline {
  var package: PackageFacts? { if case .package(let facts)? = facts { facts } else { nil } }
  var runs: [WorkflowRunFacts]? { if case .workflowRuns(let facts)? = facts { facts } else { nil } }
  var releases: [ReleaseFacts]? { if case .releases(let facts)? = facts { facts } else { nil } }
  var negotiation: NegotiationFacts? { if case .negotiation(let facts)? = facts { facts } else { nil } }
}

extension Timestamp {
  /// The moment as many days of 24 hours later.
  func advanced(byDays days: Int) -> Timestamp { advanced(bySeconds: days * 86_400) }
}
