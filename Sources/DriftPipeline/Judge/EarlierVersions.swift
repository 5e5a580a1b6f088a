import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import JSONSchema

/// The older versions of a schema that transitive modes ask about as well.
struct EarlierVersions {
  let history: HistoryReader
  let schemas: StoredSchemas
  let rules: RuleSettings
  /// The run as of which versions are known; `nil` for today.
  var run: Int64?

  /// What a transitive mode asks about besides the version before.
  struct Found {
    /// The versions that do not say the same as one after them, oldest first, each with its name.
    var readable: [(name: String, schema: SchemaDocument)] = []
    /// The versions that are listed and could not be read, each with the reason.
    var unread: [(name: String, problem: Problem)] = []

    var isEmpty: Bool { readable.isEmpty && unread.isEmpty }
  }

  /// The versions before `new` but for `old`; none in other modes, and where `new` is the earlier one of both.
  func versions(before old: RecordedDocument, and new: RecordedDocument) throws -> Found {
    guard rules.mode(for: new.subject).isTransitive, !old.isAfter(new) else { return Found() }
    let beside = try published(before: new) + listed(before: new)
    var found = Found()
    var seen = Set(try [old, new].compactMap { try structure(of: schemas.reading(of: $0)) })
    let nights = try nights(before: new, but: old, besides: beside)
    let named = Set(
      nights.compactMap { $0.problem == nil ? $0.coreVersion : nil } + [old, new].compactMap(\.coreVersion))
    for candidate in nights.reversed() {
      let name = candidate.coreVersion ?? "#\(candidate.ordinal)"
      switch try schemas.reading(of: .version(candidate)) {
      case .success(let schema):
        let isNew = seen.insert(StructureDigest.of(schema)).inserted
        if try isNew || schemas.mayReferElsewhere(candidate) { found.readable.append((name, schema)) }
      // What no version is called was a mishap of a night, and nobody promised anything about it.
      case .failure(let problem) where candidate.coreVersion.map { !named.contains($0) } ?? false:
        found.unread.append((name, problem))
      case .failure: break
      }
    }
    found.readable.reverse()
    found.unread.reverse()
    let contents = Set([old.contentDigest, new.contentDigest])
    try add(beside.filter { !$0.isSame(as: contents) }, before: new, knowing: seen, to: &found)
    return found
  }

  /// What nights saw stand before `new`. Where a registry has another document under a number by now, that one counts.
  private func nights(
    before new: RecordedDocument, but old: RecordedDocument, besides beside: [VersionBesideNights]
  ) throws -> [SchemaVersion] {
    let replaced = Set(beside.compactMap { (try? $0.document.get())?.release == nil ? $0.name : nil })
    return try history.versions(of: new.subject).filter { candidate in
      candidate.id != old.version?.id && RecordedDocument.version(candidate).isBefore(new)
        && !replaced.contains(candidate.coreVersion ?? "")
    }
  }

  /// Adds versions of which the nights know nothing. All are read beside the same documents or by themselves, so those of
  /// one structure say the same.
  private func add(
    _ beside: [VersionBesideNights], before new: RecordedDocument, knowing nights: Set<SHA256Digest>,
    to found: inout Found
  ) throws {
    var seen: Set<SHA256Digest> = []
    var earlier = Found()
    for version in beside.reversed() {
      let reading: Result<SchemaDocument, Problem>
      switch version.document {
      case .success(let document):
        reading = try schemas.reading(of: document, inPlaceOf: new.version, asOf: run)
        if let structure = structure(of: reading) {
          let isKnown = try nights.contains(structure) && !schemas.mayReferElsewhere(document)
          guard !isKnown, seen.insert(structure).inserted else { continue }
        }
      case .failure(let problem): reading = .failure(problem)
      }
      switch reading {
      case .success(let schema): earlier.readable.append((version.name, schema))
      case .failure(let problem): earlier.unread.append((version.name, problem))
      }
    }
    found.readable = earlier.readable.reversed() + found.readable
    found.unread = earlier.unread.reversed() + found.unread
  }

  /// What a document validates by, as it is read today: what was recorded may be of another dialect.
  private func structure(of reading: Result<SchemaDocument, Problem>) -> SHA256Digest? {
    (try? reading.get()).map { StructureDigest.of($0) }
  }

  /// What releases and artifacts of the schema's own source carried before the newest one that carries `new`, and those of
  /// which nobody knows what they carried.
  private func published(before new: RecordedDocument) throws -> [VersionBesideNights] {
    let carried = try history.carriedDocuments(of: new.subject, asOf: run)
    let moment = new.publishedAt ?? carried.last { $0.contentDigest == new.contentDigest }?.carriedSince
    guard let moment else { return [] }
    let refused = try history.refusedEditions(of: new.subject.source, before: moment, asOf: run)
    return refused.map { VersionBesideNights(name: $0.title, document: .failure($0.problem)) }
      + carried.filter { $0.carriedSince < moment }.map {
        VersionBesideNights(name: $0.coreVersion ?? $0.title, document: .success($0))
      }
  }

  /// What the schema's registry lists under lower numbers than that of `new`.
  private func listed(before new: RecordedDocument) throws -> [VersionBesideNights] {
    guard let number = new.number else { return [] }
    return try history.listedVersions(of: new.subject, asOf: run).filter { $0.number < number }.map {
      VersionBesideNights(name: String($0.number), document: $0.document)
    }
  }
}

/// A version that a publisher dates or a registry numbers, whether or not a night saw it stand.
private struct VersionBesideNights {
  let name: String
  let document: Result<CarriedDocument, Problem>

  /// Whether it has one of these contents.
  func isSame(as contents: Set<SHA256Digest?>) -> Bool {
    guard case .success(let document) = document, document.contentDigest != nil else { return false }
    return contents.contains(document.contentDigest)
  }
}

extension RecordedDocument {
  /// When a release published the document.
  fileprivate var publishedAt: Timestamp? {
    if case .carried(let document) = self, document.release != nil { document.carriedSince } else { nil }
  }

  /// Whether the document came before another one of its schema, as far as anything tells.
  fileprivate func isBefore(_ other: RecordedDocument) -> Bool {
    if case .version(let version) = self, case .version(let later) = other {
      // A higher number that was there before is of a life that ended, or was taken back.
      if let number, let numberLater = other.number, number > numberLater { return false }
      return version.ordinal < later.ordinal
    }
    if let moment = publishedAt, let later = other.publishedAt { return moment < later }
    if let number, let later = other.number { return number < later }
    return false
  }

  fileprivate func isAfter(_ other: RecordedDocument) -> Bool {
    if case .version(let version) = self, case .version(let earlier) = other {
      return version.ordinal > earlier.ordinal
    }
    return other.isBefore(self)
  }
}
