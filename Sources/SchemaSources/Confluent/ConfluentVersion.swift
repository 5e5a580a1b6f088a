import DriftModel
import JSONModel

/// The answer of `/subjects/{subject}/versions/{number}`: one version, of whatever kind of schema.
struct ConfluentVersion: Sendable {
  /// The kind of schema; the registry leaves `AVRO` out.
  let schemaType: String
  /// The number within the subject, counted from 1.
  let number: Int
  /// The document's exact text, which the registry carries as a JSON string.
  let text: String
  /// The subjects that the document refers to, as `subject version n`.
  let references: [String]
  let address: HTTPAddress

  /// The version `number` of `asked`; that of another subject, or another version, is a failure and not a change.
  init(_ answer: JSONAnswer, number: Int, of asked: ConfluentSubject) throws(ResourceFailure) {
    let subject = try answer.member("subject")
    guard [asked.name, asked.schema].contains(try subject.string()) else {
      throw subject.failure("the registry answers with another subject than the one asked for")
    }
    // It is told in messages, and foreign.
    schemaType = String((try answer.optionalMember("schemaType")?.string() ?? "AVRO").prefix(40))
    let stated = try answer.member("version")
    guard try stated.integer() == number else {
      throw stated.failure("the registry answers with another version than the one asked for, which is \(number)")
    }
    self.number = number
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

  /// The version as any source hands it over, in doubt where it is no JSON Schema. The digest is that of the text: the
  /// registry states none.
  func schema(of subject: SubjectName, mode: String?) -> FetchedSchema {
    let bytes = Array(text.utf8)
    return FetchedSchema(
      subject: subject, bytes: bytes, coreVersion: String(number),
      deprecated: DocumentClaims(of: bytes).isDeprecated, declaredDigest: SHA256Digest(of: bytes),
      location: address.description, doubt: isJSONSchema ? nil : otherKind, statedMode: mode)
  }

  private var otherKind: Problem {
    Problem(
      what: "version \(number) is of the kind \(schemaType), and only JSON Schema is read", place: address.description,
      next: "nothing to do, or leave transitive modes where kinds were mixed")
  }
}
