import DriftHistory
import DriftModel
import Reports

/// Everything that a run says between sources: their schemas held against each other, what they claim, and what they have
/// not published.
struct CrossSourceComparison {
  let sources: [SourceDefinition]
  /// What the metadata beside pinned copies said in this run, by source.
  let pins: [String: [PinMetadata]]
  let history: HistoryReader
  let schemas: StoredSchemas
  let judge: PairJudge

  /// What a run says between sources, each list in its order.
  struct Result {
    let entries: [CrossSourceEntry]
    let claims: [ClaimEntry]
    let publications: [PublicationEntry]

    /// The same as the history keeps it.
    var records: [ComparisonRecord] {
      entries.map(ComparisonRecord.init) + claims.map(ComparisonRecord.init) + publications.map(ComparisonRecord.init)
    }
  }

  func result(for snapshot: Snapshot) throws -> Result {
    guard sources.count > 1 else { return Result(entries: [], claims: [], publications: []) }
    let comparison = SourceComparison(sources: sources, schemas: schemas, judge: judge)
    let pinned = PinnedComparison(sources: sources, pins: pins, history: history, comparison: comparison)
    let entries = try comparison.entries(for: snapshot.current) + pinned.entries(for: snapshot.current)
    let claims = try ClaimGathering(history: history, schemas: schemas).claims(asOf: snapshot.run.id)
    return Result(
      entries: entries.sorted { ($0.reference, $0.subject) < ($1.reference, $1.subject) },
      claims: try ClaimComparison(sources: sources, judge: judge).entries(for: claims),
      publications: try PublicationComparison(sources: sources, history: history).entries(for: snapshot.current))
  }
}

extension [CollectionOutcome] {
  /// What the metadata beside pinned copies say, by source.
  var pins: [String: [PinMetadata]] {
    Dictionary(map { ($0.source.name, $0.pins) }, uniquingKeysWith: { first, _ in first })
  }
}
