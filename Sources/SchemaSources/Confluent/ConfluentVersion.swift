import DriftModel

/// The answer of `/subjects/{subject}/versions/latest`: one version, of whatever kind of schema.
struct ConfluentVersion {
  /// The kind of schema; the registry leaves `AVRO` out.
  let schemaType: String
  /// The number within the subject, counted from 1.
  let number: Int
  /// The document's exact text, which the registry carries as a JSON string.
  let text: String
  /// The subjects that the document refers to, as `subject version n`.
  let references: [String]
  let address: HTTPAddress

  /// The version of `asked`; a version of another subject is a failure, not a change.
  init(_ answer: JSONAnswer, of asked: ConfluentSubject) throws(ResourceFailure) {
    let subject = try answer.member("subject")
    guard [asked.name, asked.schema].contains(try subject.string()) else {
      throw subject.failure("the registry answers with another subject than the one asked for")
    }
    schemaType = try answer.optionalMember("schemaType")?.string() ?? "AVRO"
    number = try answer.member("version").integer()
    text = try answer.member("schema").string()
    var references: [String] = []
    for reference in try answer.optionalMember("references")?.elements() ?? [] {
      references.append(
        "\(try reference.member("subject").string()) version \(try reference.member("version").integer())")
    }
    self.references = references
    address = answer.address
  }

  var isJSONSchema: Bool { schemaType == "JSON" }

  /// The version as any source hands it over. The digest is that of the text: the registry states none.
  func schema(of subject: SubjectName, mode: String?) -> FetchedSchema {
    let bytes = Array(text.utf8)
    return FetchedSchema(
      subject: subject, bytes: bytes, coreVersion: String(number),
      deprecated: DocumentClaims(of: bytes).isDeprecated, declaredDigest: SHA256Digest(of: bytes),
      location: address.description, statedMode: mode)
  }
}
