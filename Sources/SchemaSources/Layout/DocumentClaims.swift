import JSONModel

/// What a schema document says about itself in the members that Core's export puts on top of it.
struct DocumentClaims {
  private(set) var schemaID: String?
  private(set) var track: String?
  private(set) var coreVersion: String?
  private(set) var isDeprecated = false

  /// The claims of the document in `bytes`; none where it is not a JSON object, which the record stage will say.
  init(of bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes) else { return }
    let root = document.root
    schemaID = root["$schema_id"]?.string.map(SchemaFile.identity(of:)).flatMap { $0.isEmpty ? nil : $0 }
    track = root["$track"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    coreVersion = root["$core_version"]?.string
    isDeprecated = root["deprecated"]?.boolean ?? false
  }
}
