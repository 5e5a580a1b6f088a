import ChangeRules
import DriftHistory
import DriftModel
import Reports

/// The judgement of editions that were rewritten: which of their schemas are not what they were.
struct EditionJudge {
  let judge: PairJudge

  /// An entry for each schema whose content differs, but for those of which the versions of the night tell the same.
  func entries(for changes: [EditionChange], besides snapshot: Snapshot) -> [ChangeEntry] {
    changes.filter { $0.edition.digest != nil }.flatMap { change -> [ChangeEntry] in
      guard let former = change.former else { return [] }
      return Self.pairs(former.documents, change.documents).filter { !Self.isTold(of: $0, in: snapshot) }.map { pair in
        entry(for: pair, in: change.edition.listing)
      }
    }
  }

  /// A document of an edition before and after; one of the two is there.
  private typealias Pair = (subject: SubjectName, old: EditionDocument?, new: EditionDocument?)

  /// The documents that differ in content, or in bytes where one of the two has none, in the order of subjects.
  private static func pairs(_ old: [EditionDocument], _ new: [EditionDocument]) -> [Pair] {
    let before = Dictionary(old.map { ($0.subject, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.subject, $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { subject in
      let pair = (subject, before[subject], after[subject])
      return isSame(pair.1, pair.2) ? nil : pair
    }
  }

  private static func isSame(_ old: EditionDocument?, _ new: EditionDocument?) -> Bool {
    guard let old, let new else { return false }
    return old.digest == new.digest || (old.contentDigest != nil && old.contentDigest == new.contentDigest)
  }

  private static func isTold(of pair: Pair, in snapshot: Snapshot) -> Bool {
    snapshot.rewritten.contains {
      $0.new.subject == pair.subject && $0.old.digest == pair.old?.digest && $0.new.digest == pair.new?.digest
    }
  }

  private func entry(for pair: Pair, in listing: EditionListing) -> ChangeEntry {
    let was = pair.old.map { "was SHA-256 \($0.digest)" } ?? "was not there"
    let isNow = pair.new.map { "is SHA-256 \($0.digest)" } ?? "is gone"
    return ChangeEntry(
      subject: pair.subject, kind: .rewritten, from: pair.old.map(VersionEntry.init),
      to: pair.new.map(VersionEntry.init),
      findings: [
        judge.finding(
          .versionRewritten, on: pair.subject, from: pair.old?.coreVersion, to: pair.new?.coreVersion,
          detail: "in \(listing.title)/\(listing.asset) it \(was) and \(isNow)")
      ])
  }
}

extension VersionEntry {
  /// A document of an edition, which has no place among the versions of its schema.
  fileprivate init(_ document: EditionDocument) {
    self.init(coreVersion: document.coreVersion, sha256: document.digest)
  }
}
