import DriftModel
import GRDB

/// One narrow row of an answer, its body not read yet.
struct RecordedAnswer {
  let probe: ProbeName
  let askedAt: Timestamp
  let digest: SHA256Digest?
  let body: Int64
  let latency: Int?
  /// Whether a run elsewhere got the answer, and it was imported.
  let isImported: Bool
  let isFromActions: Bool

  /// The columns of `query`; `nil` for a kind of probe that this version does not know.
  init?(_ row: Row) throws {
    guard let kind = ProbeKind(rawValue: try row.value(at: 0, as: String.self)) else { return nil }
    probe = ProbeName(kind, try row.value(at: 1, as: String.self))
    askedAt = try row.timestamp(at: 2)
    digest = try row.optionalDigest(at: 3)
    body = try row.value(at: 4, as: Int64.self)
    latency = try row.value(at: 5, as: Int?.self)
    isImported = try row.value(at: 6, as: Bool.self)
    isFromActions = try row.value(at: 7, as: Bool.self)
  }

  /// The answers that are known from the run `?` on, in the order of recording.
  static let query = """
    SELECT probe.kind, probe.target, asked_at, sha256, body_id, latency, evidence_id IS NOT NULL, from_actions
    FROM probe_answer JOIN probe ON probe.id = probe_answer.probe_id
    WHERE known_from <= ? ORDER BY probe_answer.id
    """
}

extension [RecordedAnswer] {
  /// The answers of one question in the order in which they tell of it: those of runs as they were recorded, whatever the
  /// clocks said, and each imported one behind the newest run that asked no later.
  var inOrderOfTelling: [RecordedAnswer] {
    var ordered = filter { !$0.isImported }
    for answer in filter(\.isImported) {
      let place = ordered.lastIndex { $0.askedAt <= answer.askedAt }.map { $0 + 1 } ?? 0
      ordered.insert(answer, at: place)
    }
    return ordered
  }
}
