import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import Reports

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
  }

  /// The versions before `old`, and those between it and `new` that no run saw stand; none in other modes.
  func versions(before old: SchemaVersion, and new: SchemaVersion) throws -> Found {
    guard rules.mode(for: new.subject).isTransitive else { return Found() }
    var seen = Set([old.structureDigest])
    var found = Found()
    for candidate in try history.versions(of: new.subject).reversed() where candidate.ordinal < old.ordinal {
      let isNew = seen.insert(candidate.structureDigest).inserted
      guard try isNew || schemas.mayReferElsewhere(candidate), let schema = try schemas.schema(of: candidate) else {
        continue
      }
      found.readable.append((candidate.coreVersion ?? "#\(candidate.ordinal)", schema))
    }
    found.readable.reverse()
    let contents = Set([old.contentDigest, new.contentDigest])
    let beside = try published(before: new) + listed(before: new)
    try add(beside.filter { !$0.isSame(as: contents) }, knowing: seen, to: &found)
    return found
  }

  /// Adds versions of which the nights know nothing. These are read by themselves, so those of one structure say the same.
  private func add(
    _ beside: [VersionBesideNights], knowing nights: Set<SHA256Digest?>, to found: inout Found
  ) throws {
    var seen: Set<SHA256Digest?> = []
    var earlier = Found()
    for version in beside.reversed() {
      let reading: Result<SchemaDocument, Problem>
      switch version.document {
      case .success(let document):
        if document.problem == nil {
          let isKnown = try nights.contains(document.structureDigest) && !schemas.mayReferElsewhere(document)
          guard !isKnown, seen.insert(document.structureDigest).inserted else { continue }
        }
        reading = try schemas.reading(of: document)
      case .failure(let problem): reading = .failure(problem)
      }
      switch reading {
      case .success(let schema): earlier.readable.append((version.name, schema))
      case .failure(let problem): earlier.unread.append((version.name, problem))
      }
    }
    found.readable = earlier.readable.reversed() + found.readable
    found.unread = earlier.unread.reversed()
  }

  /// What releases and artifacts of the schema's own source carried before the newest one that carries `new`, and those of
  /// which nobody knows what they carried.
  private func published(before new: SchemaVersion) throws -> [VersionBesideNights] {
    let carried = try history.carriedDocuments(of: new.subject, asOf: run)
    guard let moment = carried.last(where: { $0.contentDigest == new.contentDigest })?.carriedSince else { return [] }
    let refused = try history.refusedEditions(of: new.subject.source, before: moment, asOf: run)
    return refused.map { VersionBesideNights(name: $0.title, document: .failure($0.problem)) }
      + carried.filter { $0.carriedSince < moment }.map {
        VersionBesideNights(name: $0.coreVersion ?? $0.title, document: .success($0))
      }
  }

  /// What the schema's registry lists under lower numbers than that of `new`.
  private func listed(before new: SchemaVersion) throws -> [VersionBesideNights] {
    guard let number = new.coreVersion.flatMap({ Int($0) }) else { return [] }
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

extension EarlierVersions.Found {
  /// The finding that a transitive mode has no answer about some older versions; none where it has all.
  func unreadFindings(on subject: SubjectName, to version: String?, _ judge: PairJudge) -> [FindingEntry] {
    guard let first = unread.first else { return [] }
    let names = unread.prefix(10).map(\.name).joined(separator: ", ")
    let more = unread.count > 10 ? " and \(unread.count - 10) more" : ""
    return [
      judge.finding(
        .earlierVersionUnread, on: subject, to: version, detail: "version \(names)\(more): \(first.problem.what)")
    ]
  }
}
