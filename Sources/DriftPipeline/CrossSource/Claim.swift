import DriftHistory
import DriftModel
import JSONSchema
import Reports

/// The word of a source that a document is some version of a schema.
struct Claim {
  let subject: SubjectName
  let coreVersion: String
  /// The source's place as a person names it.
  let label: String
  /// The path or address that the document was first read from.
  let location: String
  /// The document's bytes by their digest, and when it was first seen.
  let version: VersionEntry
  let contentDigest: SHA256Digest
  let structureDigest: SHA256Digest?
  /// Whether the source still offered it when it was last read.
  let isStanding: Bool
  /// The document as a schema; `nil` where it is none.
  let schema: () throws -> SchemaDocument?

  /// The document as one side of a comparison.
  var side: ClaimEntry.Side {
    ClaimEntry.Side(source: subject.source, label: label, location: location, isStanding: isStanding, version: version)
  }
}

/// The gathering of what sources ever claimed, as far as it concerns a version that stands after a run.
struct ClaimGathering {
  let history: HistoryReader
  let schemas: StoredSchemas

  /// The claims of versions that sources offer, or once offered: one for each recorded document that could be read, in the
  /// order of subjects and of time.
  func claims(asOf run: Int64) throws -> [Claim] {
    let versions = try history.versionsClaimedElsewhere(asOf: run)
    let editions = try history.editionClaims(asOf: run)
    let known = Set(versions.map(\.id))
    let all = versions + editions.versions.filter { !known.contains($0.id) }
    return all.compactMap(claim) + editions.carried.compactMap(claim)
  }

  private func claim(_ version: SchemaVersion) -> Claim? {
    guard version.problem == nil, let coreVersion = version.coreVersion, let content = version.contentDigest else {
      return nil
    }
    return Claim(
      subject: version.subject, coreVersion: coreVersion, label: version.subject.source, location: version.location,
      version: VersionEntry(version), contentDigest: content, structureDigest: version.structureDigest,
      isStanding: version.closedBy == nil, schema: { try schemas.schema(of: version) })
  }

  /// What a release or an artifact carried, and its source may offer no more.
  private func claim(_ document: CarriedDocument) -> Claim? {
    guard document.problem == nil, let coreVersion = document.coreVersion, let content = document.contentDigest else {
      return nil
    }
    return Claim(
      subject: document.subject, coreVersion: coreVersion, label: "\(document.subject.source) \(document.title)",
      location: document.location, version: VersionEntry(document), contentDigest: content,
      structureDigest: document.structureDigest, isStanding: false,
      schema: { try? schemas.reading(of: document).get() })
  }
}
