import DriftConfiguration
import DriftHistory
import DriftModel
import Reports
import Triggers

/// What the triggers look at, read from the recorded history as of one run.
struct TriggerHistory {
  let history: HistoryReader
  let configuration: Configuration

  /// The kinds of which triggers and checklist look at the newest answer alone.
  private static let withoutPast: Set<ProbeKind> = [.package, .releases, .workflowRuns, .negotiation]

  /// What stood after a run, as the run itself assesses it.
  func input(asOf run: RunReference) throws -> TriggerInput {
    try input(
      asOf: run, at: run.startedAt, probes: try history.probes(asOf: run.id, newestOnly: Self.withoutPast))
  }

  /// What stood after a run, with what was stated and imported up to a later moment.
  func input(asOf run: RunReference, at moment: Timestamp) throws -> TriggerInput {
    try input(asOf: run, at: moment, probes: try history.probes(newestOnly: Self.withoutPast), statedBy: moment)
  }

  private func input(
    asOf run: RunReference, at moment: Timestamp, probes: [ProbeName: [ProbeAnswer]], statedBy: Timestamp? = nil
  ) throws -> TriggerInput {
    let versions = Dictionary(grouping: try history.versions(asOf: run.id), by: \.subject)
    return TriggerInput(
      now: moment,
      sources: try configuration.sources.filter { !$0.isPinned }.map { source in
        let runs = try comparableRuns(of: source.name, asOf: run)
        return SourceHistory(
          name: source.name, onlyTrack: source.track,
          readCompletely: runs.first?.id == run.id
            && run.startedAt >= moment.advanced(bySeconds: -86_400 * TriggerParameters(configuration).freshDays),
          newest: try runs.first.map { try snapshot(of: source.name, at: $0, versions) },
          previous: try runs.dropFirst().first.map { try snapshot(of: source.name, at: $0, versions) },
          tracksEverSeen: Set(versions.keys.filter { $0.source == source.name }.map(\.track)))
      }, reviewDate: configuration.reviewDate, probes: EarlierFolderNames(configuration).heeded(in: probes),
      attestations: try history.attestations(knownTo: run, orStatedBy: statedBy),
      reviews: try history.reviews(knownTo: run, orStatedBy: statedBy),
      movements: versions.keys.sorted().flatMap { SchemaMovement.all(in: versions[$0] ?? []) },
      parameters: TriggerParameters(configuration))
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
