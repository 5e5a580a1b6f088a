import DriftModel
import JSONModel

/// One fetched schema as it would be stored, and the two decisions that are made about it.
struct DocumentSighting {
  let fetched: FetchedSchema
  let subject: SubjectName
  let coreVersion: String?
  let digest: SHA256Digest
  /// The dialect that is configured for the source.
  let dialect: String?
  /// Whether the version that stands was examined under the same dialect.
  let isSameDialect: Bool
  let examination: Examination

  /// Examines the document unless `standing`, the version that stands, has the same bytes and was understood in the same
  /// dialect: what an unreadable version lacked may be the program's fault, and mended since.
  init(
    _ fetched: FetchedSchema, dialect: String?, standing: SchemaVersion?, isSameDialect: Bool,
    examine: (FetchedSchema) -> Examination
  ) {
    self.fetched = fetched
    self.dialect = dialect
    self.isSameDialect = isSameDialect
    subject = fetched.subject.storable
    coreVersion = fetched.coreVersion?.storable
    digest = SHA256Digest(of: fetched.bytes)
    if let doubt = fetched.doubt {
      examination = Examination(contentDigest: nil, structureDigest: nil, problem: doubt.storable)
    } else if let standing, standing.digest == digest, standing.problem == nil, isSameDialect {
      examination = Examination(
        contentDigest: standing.contentDigest, structureDigest: standing.structureDigest, problem: nil)
    } else {
      var found = examine(fetched)
      found.problem = found.problem?.storable
      examination = found
    }
  }

  /// Whether `version` still stands: the same document, version, deprecation and readability, and in another dialect the
  /// same meaning.
  func continues(_ version: SchemaVersion) -> Bool {
    version.coreVersion == coreVersion && version.deprecated == fetched.deprecated
      && version.problem?.what == examination.problem?.what && isSameDocument(as: version)
      && (isSameDialect || hasMeaning(of: version))
  }

  /// Whether the source has the same document. Where it states digests they decide, together with the content: a
  /// registry may send the same document with other white space.
  private func isSameDocument(as version: SchemaVersion) -> Bool {
    let sameBytes = version.digest == digest
    guard let before = version.declaredDigest, let now = fetched.declaredDigest else { return sameBytes }
    return before == now && (sameBytes || hasContent(of: version))
  }

  /// Whether this is another document under the version that `version` carried. A document in doubt or that is not JSON
  /// rewrites nothing: it is unreadable.
  func rewrites(_ version: SchemaVersion) -> Bool {
    guard let coreVersion, coreVersion == version.coreVersion, examination.contentDigest != nil,
      version.contentDigest != nil
    else { return false }
    if !hasContent(of: version) { return true }
    guard let before = version.declaredDigest, let now = fetched.declaredDigest else { return false }
    return before != now
  }

  private func hasMeaning(of version: SchemaVersion) -> Bool {
    version.contentDigest == examination.contentDigest && version.structureDigest == examination.structureDigest
  }

  private func hasContent(of version: SchemaVersion) -> Bool {
    version.contentDigest != nil && version.contentDigest == examination.contentDigest
  }
}
