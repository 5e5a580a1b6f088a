import DriftModel
import JSONModel

/// The answer of `/schemas/{track}/{name}`: a schema and what the registry states about it.
struct SchemaEnvelope {
  let coreVersion: String
  let digest: SHA256Digest
  let deprecated: Bool
  /// The exact source text of the `content` member.
  let content: [UInt8]
  let address: HTTPAddress

  /// The envelope of the schema that `entry` promises; another schema in it is a failure, not a change.
  init(_ answer: JSONAnswer, for entry: RegistryIndexEntry) throws(ResourceFailure) {
    let content = try answer.member("content")
    guard content.value.kind == .object || content.value.kind == .boolean else {
      throw content.failure("the value is of type \(content.value.kind.rawValue) where a JSON Schema is expected")
    }
    coreVersion = try answer.member("core_version").string()
    digest = try answer.member("sha256").digest()
    deprecated = try answer.optionalMember("deprecated")?.boolean() ?? false
    self.content = Array(content.value.sourceBytes)
    address = answer.address
    if let track = try answer.optionalMember("track"), try track.string() != entry.subject.track {
      throw track.failure("the registry answers with a schema of another track")
    }
    var id = try answer.optionalMember("$schema_id")
    if id == nil { id = try answer.optionalMember("name") }
    if let id, SchemaFile.identity(of: try id.string()) != entry.subject.schema {
      throw id.failure("the registry answers with another schema than the one asked for")
    }
  }

  /// The doubt about a schema that the registry states in two ways at once, as in the middle of a publication.
  func doubt(entry: RegistryIndexEntry, versions: [PublishedVersion]) -> Problem? {
    let listed = versions.last { $0.coreVersion == coreVersion }?.digest
    let contradiction: String
    if digest != entry.digest {
      contradiction = "the index states \(entry.digest) and the schema \(digest)"
    } else if let stated = entry.coreVersion, stated != coreVersion {
      contradiction = "the index states version \(stated) and the schema \(coreVersion)"
    } else if let listed, listed != digest {
      contradiction = "the list of versions states \(listed) for \(coreVersion) and the schema \(digest)"
    } else {
      return nil
    }
    return Problem(
      what: "the registry contradicts itself, as after a half-done publication: \(contradiction)",
      place: address.description, next: "run again once the publication is complete; if it stays so, report it")
  }

  func schema(_ entry: RegistryIndexEntry, doubt: Problem?) -> FetchedSchema {
    FetchedSchema(
      subject: entry.subject, bytes: content, coreVersion: coreVersion, deprecated: deprecated,
      declaredDigest: digest, location: address.description, doubt: doubt)
  }
}
