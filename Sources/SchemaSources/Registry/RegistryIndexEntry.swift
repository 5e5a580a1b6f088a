import DriftModel
import JSONModel

/// One schema as the index lists it.
struct RegistryIndexEntry: Sendable {
  let subject: SubjectName
  /// The name to ask for, exactly as the index spells it.
  let name: String
  let digest: SHA256Digest
  let coreVersion: String?
  /// The entry in the index, for complaints.
  let place: JSONAnswer

  init(_ answer: JSONAnswer, track: String, source: String) throws(ResourceFailure) {
    name = try answer.member("name").string()
    digest = try answer.member("sha256").digest()
    coreVersion = try answer.optionalMember("latest_core_version")?.string()
    let id = try answer.optionalMember("$schema_id")?.string()
    _ = try answer.optionalMember("deprecated")?.boolean()
    let schema = SchemaFile.identity(of: id ?? name)
    guard !schema.isEmpty else { throw answer.failure("the schema has an empty name") }
    subject = SubjectName(source: source, track: track, schema: schema)
    place = answer
  }

  /// The schema that an entry means although it cannot be used as a whole, or `nil` where it does not even say that.
  static func subject(of answer: JSONAnswer, track: String, source: String) -> SubjectName? {
    let text = answer.value["$schema_id"]?.string ?? answer.value["name"]?.string
    return text.map(SchemaFile.identity(of:)).flatMap {
      $0.isEmpty ? nil : SubjectName(source: source, track: track, schema: $0)
    }
  }
}
