import DriftConfiguration
import DriftHistory
import DriftModel
import Reports
import Triggers

/// What the triggers look at, read from the recorded history as of one run.
struct TriggerHistory {
  let history: HistoryReader
  let configuration: Configuration

  func input(asOf run: RunReference) throws -> TriggerInput {
    let versions = Dictionary(grouping: try history.versions(asOf: run.id), by: \.subject)
    return TriggerInput(
      now: run.startedAt,
      sources: try configuration.sources.map { source in
        let runs = try comparableRuns(of: source.name, asOf: run)
        return SourceHistory(
          name: source.name, readCompletely: runs.first?.id == run.id,
          newest: try runs.first.map { try snapshot(of: source.name, at: $0, versions) },
          previous: try runs.dropFirst().first.map { try snapshot(of: source.name, at: $0, versions) })
      }, reviewDate: configuration.reviewDate)
  }

  /// The newest complete run, and the newest one before it that asked for the same track: others saw other schemas.
  private func comparableRuns(of source: String, asOf run: RunReference) throws -> [RunReference] {
    let runs = try history.newestCompleteRuns(of: source, asOf: run)
    guard let newest = runs.first else { return [] }
    func track(_ run: RunReference) throws -> String? {
      try history.readings(run: run.id).first { $0.source == source }?.onlyTrack
    }
    let scope = try track(newest)
    return try [newest] + (runs.dropFirst().first { try track($0) == scope }.map { [$0] } ?? [])
  }

  private func snapshot(
    of source: String, at run: RunReference, _ timelines: [SubjectName: [SchemaVersion]]
  ) throws -> SourceSnapshot {
    let current = try history.current(asOf: run.id).filter { $0.subject.source == source }
    return SourceSnapshot(
      takenAt: run.startedAt,
      schemas: current.map { version in
        let timeline = (timelines[version.subject] ?? []).filter { $0.ordinal <= version.ordinal }
        return ObservedSchema(
          track: version.subject.track, schema: version.subject.schema, structure: version.structureDigest?.description,
          deprecatedSince: Self.start(of: timeline) { $0.deprecated },
          firstSeen: timeline.first?.firstRun.startedAt ?? version.firstRun.startedAt,
          lastMoved: Self.lastMove(in: timeline))
      })
  }

  /// When the property that holds at the end of a timeline began to hold, or `nil` where it does not.
  private static func start(of timeline: [SchemaVersion], _ holds: (SchemaVersion) -> Bool) -> Timestamp? {
    timeline.reversed().prefix(while: holds).last?.firstRun.startedAt
  }

  /// When the structure last changed between two readable versions.
  private static func lastMove(in timeline: [SchemaVersion]) -> Timestamp? {
    let readable = timeline.filter { $0.structureDigest != nil }
    return Array(zip(readable, readable.dropFirst())).last { $0.structureDigest != $1.structureDigest }?.1.firstRun
      .startedAt
  }
}

extension TriggerEntry {
  /// An assessment as a report carries it.
  init(_ assessment: TriggerAssessment) {
    self.init(
      id: assessment.trigger, state: State(rawValue: assessment.state.rawValue) ?? .unknown, since: assessment.since,
      evidence: assessment.evidence.map { EvidenceEntry($0, at: assessment.since) }, forecast: assessment.forecast,
      firstFired: assessment.firstFired, forecastDate: assessment.forecastDate)
  }
}

extension TriggerAssessment {
  /// A stored assessment, as the next run looks back at it.
  init(_ entry: TriggerEntry, at run: RunReference) {
    self.init(
      trigger: entry.id, state: TriggerState(rawValue: entry.state.rawValue) ?? .unknown,
      since: entry.since ?? run.startedAt,
      evidence: entry.evidence.map {
        Evidence(text: $0.text, at: $0.at, source: $0.source, schema: $0.schema, digest: $0.digest?.description)
      }, forecast: entry.forecast, firstFired: entry.firstFired, forecastDate: entry.forecastDate)
  }
}
