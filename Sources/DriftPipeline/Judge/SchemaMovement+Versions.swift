import DriftHistory
import DriftModel
import Triggers

extension SchemaMovement {
  /// The changes in structure along one schema's versions, oldest first; what could not be read changes nothing.
  static func all(in timeline: [SchemaVersion]) -> [SchemaMovement] {
    let readable = timeline.filter { $0.structureDigest != nil }
    return zip(readable, readable.dropFirst()).compactMap { old, new in
      guard old.structureDigest != new.structureDigest else { return nil }
      return SchemaMovement(
        subject: new.subject, after: old.lastSeen.startedAt, seenAt: new.firstRun.startedAt,
        change: old.name == new.name
          ? "#\(old.ordinal) of version \(old.name) became #\(new.ordinal)" : "version \(old.name) became \(new.name)",
        digest: new.structureDigest?.description)
    }
  }
}

extension SchemaVersion {
  /// The version that the document states, else its place in the timeline.
  fileprivate var name: String { coreVersion ?? "#\(ordinal)" }
}
