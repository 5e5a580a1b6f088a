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
    try addListed(before: old, and: new, seen, to: &found)
    return found
  }

  /// Adds the versions that the registry lists under lower numbers than that of `new`.
  private func addListed(
    before old: SchemaVersion, and new: SchemaVersion, _ known: Set<SHA256Digest?>, to found: inout Found
  ) throws {
    guard let number = new.coreVersion.flatMap({ Int($0) }) else { return }
    let listed = try history.listedVersions(of: new.subject, asOf: run).filter {
      $0.number < number && String($0.number) != old.coreVersion
    }
    guard !listed.isEmpty else { return }
    var seen = known
    for version in listed.reversed() {
      if case .success(let document) = version.document, document.problem == nil,
        !seen.insert(document.structureDigest).inserted, try !schemas.mayReferElsewhere(document)
      {
        continue
      }
      switch try reading(of: version) {
      case .success(let schema): found.readable.append((String(version.number), schema))
      case .failure(let problem): found.unread.append((String(version.number), problem))
      }
    }
    found.unread.reverse()
    // Nights and lists tell of the same numbers, so together they are in the order of these.
    found.readable.sort { (Int($0.name) ?? 0) < (Int($1.name) ?? 0) }
  }

  private func reading(of version: ListedDocument) throws -> Result<SchemaDocument, Problem> {
    switch version.document {
    case .success(let document): try schemas.reading(of: document)
    case .failure(let problem): .failure(problem)
    }
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
