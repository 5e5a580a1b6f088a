import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import Reports

extension Receiver {
  /// The events of one run, as the receiver is told them. States that an earlier run saw are among them, under the keys
  /// that they had then.
  func notices(of run: RunReference, changes: [ChangeEntry], comparisons: [CrossSourceEntry]) -> [NoticeRecord] {
    let events: [(state: [String], body: JSONOutput)]
    switch self {
    case .telemetry(let receiver, let source):
      events = comparisons.filter { $0.reference == source.name && $0.status == .drift }.map { comparison in
        (comparison.state, comparison.telemetry(service: receiver.service))
      }
    case .webhook:
      // Changes of words and version numbers alone come with every export, and are no events.
      events = changes.filter { $0.kind != .metadataOnly }.map { ($0.state, $0.event(of: run)) }
    }
    return events.map { event in
      // The digest of a JSON array, in which no two lists of texts look the same.
      let identity = JSONOutput.array(([name] + event.state).map { .string($0) }).text(pretty: false)
      return NoticeRecord(
        key: SHA256Digest(of: identity.utf8).description, receiver: name, body: event.body.text(pretty: false))
    }
  }
}

extension CrossSourceEntry {
  /// What stays the same for as long as the same two versions differ.
  fileprivate var state: [String] { subject.parts + [from.state, to.state] }

  /// The report that a registry takes at `/admin/telemetry`.
  fileprivate func telemetry(service: String) -> JSONOutput {
    .object([
      ("event_type", "telemetry.schema_drift"),
      (
        "payload",
        .object([
          ("name", .string(subject.schema)), ("track", .string(subject.track)), ("local_sha256", to.digest),
          ("registry_sha256", from.digest), ("service", .string(service)),
        ])
      ),
    ])
  }
}

extension ChangeEntry {
  /// What tells this change from all others: a schema that stays unreadable has one, and one that goes back and forth
  /// another each time.
  fileprivate var state: [String] { subject.parts + [kind.rawValue, (to ?? from).state] }

  /// The body that a webhook takes.
  fileprivate func event(of run: RunReference) -> JSONOutput {
    let severity = FindingEntry.Severity.allCases.last { open($0) > 0 }
    return .object([
      ("event", "schema_drift.change"),
      ("run", .object([("id", .integer(Int(run.id))), ("started_at", .string(run.startedAt.description))])),
      (
        "subject",
        .object([
          ("source", .string(subject.source)), ("track", .string(subject.track)), ("schema", .string(subject.schema)),
        ])
      ),
      ("kind", .string(kind.rawValue)), ("severity", severity.map { .string($0.rawValue) } ?? .null),
      ("verdict", verdict?.json ?? .null), ("from_sha256", from.digest), ("to_sha256", to.digest),
    ])
  }
}

extension SubjectName {
  fileprivate var parts: [String] { [source, track, schema] }
}

extension VersionEntry? {
  /// What tells a version from all others of its subject, also from one with the same bytes: its ordinal; or its digest,
  /// for a document of an edition, which has none.
  fileprivate var state: String { self.map { $0.ordinal.map(String.init) ?? $0.sha256.description } ?? "" }
  fileprivate var digest: JSONOutput { self.map { .string($0.sha256.description) } ?? .null }
}
