public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import Triggers

/// The assessment of recorded nights by the rules and the configuration of today; nothing is written.
///
/// What triggers remember of earlier nights is the recorded state before the period, and the recomputed one inside it. A
/// state that a night did not record, since its program knew none, is not compared.
public struct Replay: Sendable {
  private let configuration: Configuration

  public init(configuration: Configuration) { self.configuration = configuration }

  /// Every night that started in the period, in the order of recording; its cost is that of assessing each anew.
  public func nights(
    from start: Timestamp, to end: Timestamp, in history: DriftHistory
  ) throws(Problem) -> [ReplayedNight] {
    let result = DeepStack.run { () -> Result<[ReplayedNight], Problem> in
      Result { () throws(Problem) in
        try history.read { try nights(in: start...max(start, end), $0) }
      }
    }
    return try result.get()
  }

  private func nights(in period: ClosedRange<Timestamp>, _ history: HistoryReader) throws -> [ReplayedNight] {
    let runs = try history.runs().reversed().map(\.reference).filter { period.contains($0.startedAt) }
    let triggers = TriggerHistory(history: history, configuration: configuration)
    let verdicts = VerdictReplay(configuration: configuration, history: history)
    var memory = try runs.first.map { try Self.memory(before: $0, history) } ?? []
    return try runs.map { run in
      let assessments = Assessments(of: try triggers.input(asOf: run), after: memory)
      memory = assessments.triggers
      let states = Self.differences(
        between: try history.assessments(asOf: run.id), and: assessments.records)
      return ReplayedNight(run: run, differences: states + (try verdicts.differences(in: run)))
    }
  }

  /// What the triggers came to in the night before the period.
  private static func memory(before run: RunReference, _ history: HistoryReader) throws -> [TriggerAssessment] {
    guard let before = try history.run(run.id - 1)?.reference else { return [] }
    return try StoredEntries.triggers(try history.assessments(asOf: before.id), at: before.startedAt).map {
      TriggerAssessment($0, at: before)
    }
  }

  private static func differences(
    between recorded: [AssessmentRecord], and recomputed: [AssessmentRecord]
  ) -> [ReplayedNight.Difference] {
    recomputed.compactMap { record in
      guard let stored = recorded.first(where: { $0.kind == record.kind && $0.name == record.name }),
        stored.state != record.state, let kind = ReplayedNight.Difference.Kind(rawValue: record.kind.rawValue)
      else { return nil }
      return ReplayedNight.Difference(
        kind: kind, id: record.name, recorded: stored.state, recomputed: record.state)
    }
  }
}
