import JSONModel

/// The schemas that a stream has met last, compiled, by their exact text.
struct SchemaCache {
  let dialect: Dialect?
  let resources: SchemaResources
  let assertsFormats: Bool
  let limits: JSONLimits
  /// The latest first.
  private var schemas: ContiguousArray<CachedSchema> = []
  private var byteCount = 0

  /// How many schemas are kept.
  private static let mostSchemas = 64
  /// How many bytes of schema texts are kept; one schema is kept however long it is.
  private static let mostBytes = 32 << 20
  /// How many of the latest are compared with a text that has not been read yet.
  private static let triedUnread = 4

  init(dialect: Dialect?, resources: SchemaResources, assertsFormats: Bool, limits: JSONLimits) {
    self.dialect = dialect
    self.resources = resources
    self.assertsFormats = assertsFormats
    self.limits = limits
  }

  /// One of the latest schemas, if the bytes from `offset` on begin with its text.
  ///
  /// Only the texts of objects are compared: such a text ends where it ends, whatever follows.
  mutating func schema(atStartOf line: UnsafeBufferPointer<UInt8>, from offset: Int) -> CachedSchema? {
    for position in schemas.indices.prefix(Self.triedUnread) {
      let text = schemas[position].text
      guard text.first == UInt8(ascii: "{"), text.count <= line.count - offset else { continue }
      let start = UnsafeBufferPointer(rebasing: line[offset..<offset + text.count])
      guard text.withUnsafeBufferPointer({ start.hasSameBytes(as: $0) }) else { continue }
      return moveToFront(position)
    }
    return nil
  }

  /// The schema that a text spells, compiled unless it is known.
  mutating func schema(spelledBy text: ArraySlice<UInt8>) -> CachedSchema {
    if let position = schemas.firstIndex(where: { $0.text.count == text.count && $0.text.elementsEqual(text) }) {
      return moveToFront(position)
    }
    let schema = CachedSchema(Array(text), compiledBy: self)
    schemas.insert(schema, at: 0)
    byteCount += text.count
    while schemas.count > Self.mostSchemas || byteCount > Self.mostBytes && schemas.count > 1 {
      byteCount -= schemas.removeLast().text.count
    }
    return schema
  }

  private mutating func moveToFront(_ position: Int) -> CachedSchema {
    let schema = schemas[position]
    if position > 0 {
      schemas.remove(at: position)
      schemas.insert(schema, at: 0)
    }
    return schema
  }
}

/// A schema text with what came of it.
struct CachedSchema {
  let text: [UInt8]
  private let validator: Result<SchemaValidator, Problem>

  fileprivate init(_ text: [UInt8], compiledBy cache: SchemaCache) {
    self.text = text
    validator = Result { () throws(Problem) in
      let document: JSONDocument
      do throws(JSONSyntaxError) {
        document = try JSONDocument(parsing: text, limits: cache.limits)
      } catch {
        throw error.problem(in: "the schema")
      }
      let index = try SchemaIndex(document, dialect: cache.dialect, resources: cache.resources)
      return SchemaValidator(index, assertingFormats: cache.assertsFormats)
    }
  }

  /// What the schema says of `instance`; undecided where it is no schema.
  func verdict(on instance: JSONValue) -> ValidationVerdict {
    switch validator {
    case .success(let validator): validator.verdict(on: instance)
    case .failure(let problem): .undecided(problem)
    }
  }
}
