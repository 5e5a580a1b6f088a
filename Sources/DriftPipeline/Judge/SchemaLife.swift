import ChangeRules
import DriftHistory
import DriftModel
import Reports

/// The findings on what became of one schema as a file between two of its documents.
struct SchemaLife {
  let subject: SubjectName
  let judge: PairJudge

  /// All of them; none between documents of two subjects, or where one is no recorded document. A version may have been
  /// rewritten before the old one: the timeline tells.
  func findings(
    from old: RecordedDocument?, to new: RecordedDocument?, in timeline: [SchemaVersion]
  ) -> [FindingEntry] {
    guard let old, let new, old.subject == new.subject else { return [] }
    return deprecation(from: old, to: new) + rewriting(of: new, after: old, in: timeline)
  }

  /// The finding that the version of `new`, which came after `old` or after an absence, had another content before; none
  /// where it had not.
  func rewriting(
    of new: RecordedDocument, after old: RecordedDocument? = nil, in timeline: [SchemaVersion]
  ) -> [FindingEntry] {
    namesake(of: new, old, timeline).map { [rewriting(from: $0, to: new)] } ?? []
  }

  /// The newest document before `new` that had its version and another content, where `new` came after `old`.
  private func namesake(
    of new: RecordedDocument, _ old: RecordedDocument?, _ timeline: [SchemaVersion]
  ) -> RecordedDocument? {
    guard new.coreVersion != nil, new.contentDigest != nil else { return nil }
    var candidates = [old].compactMap(\.self)
    if let version = new.version {
      candidates += timeline.filter { $0.ordinal < version.ordinal }.map { .version($0) }
      if let old, let before = old.version, before.ordinal >= version.ordinal { candidates = [old] }
    }
    let named = candidates.filter { $0.coreVersion == new.coreVersion && $0.contentDigest != nil }
    return named.last.flatMap { $0.contentDigest == new.contentDigest ? nil : $0 }
  }

  /// The finding that a schema became deprecated, or is not any more.
  func deprecation(from old: RecordedDocument, to new: RecordedDocument) -> [FindingEntry] {
    guard old.deprecated != new.deprecated else { return [] }
    return [judge.finding(new.deprecated ? .schemaDeprecated : .schemaUndeprecated, on: subject, to: new.coreVersion)]
  }

  /// The finding that one version has other bytes than before.
  func rewriting(from old: RecordedDocument, to new: RecordedDocument) -> FindingEntry {
    judge.finding(
      .versionRewritten, on: subject, from: old.coreVersion, to: new.coreVersion,
      detail: "SHA-256 \(old.digest) became \(new.digest)")
  }
}
