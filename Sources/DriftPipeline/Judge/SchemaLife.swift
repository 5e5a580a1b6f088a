import ChangeRules
import DriftHistory
import DriftModel
import Reports

/// The findings on what became of one schema as a file between two of its documents.
struct SchemaLife {
  let subject: SubjectName
  let judge: PairJudge

  /// All of them; none between documents of two subjects, or where one is no recorded document.
  func findings(from old: RecordedDocument?, to new: RecordedDocument?) -> [FindingEntry] {
    guard let old, let new, old.subject == new.subject else { return [] }
    let isRewritten =
      old.coreVersion != nil && old.coreVersion == new.coreVersion && old.contentDigest != nil
      && new.contentDigest != nil && old.contentDigest != new.contentDigest
    return deprecation(from: old, to: new) + (isRewritten ? [rewriting(from: old, to: new)] : [])
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
