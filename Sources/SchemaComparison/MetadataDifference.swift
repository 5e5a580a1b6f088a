public import JSONModel
public import JSONSchema

/// One annotation, name or definition that differs between two versions of a document: words for people, not structure.
public struct MetadataDifference: Sendable {
  /// The place, the same in both documents.
  public let pointer: JSONPointer
  /// The value as it was, `nil` where there was none.
  public let old: JSONValue?
  /// The value as it is, `nil` where there is none.
  public let new: JSONValue?

  /// How many differences are listed at most.
  public static let limit = 50

  /// The first ``limit`` differences in the order of their pointers.
  ///
  /// The documents are compared place by place, so what moved to another place, such as a renamed definition, is listed as
  /// gone from one and new at the other. Cost: linear.
  public static func between(_ old: SchemaDocument, _ new: SchemaDocument) -> [MetadataDifference] {
    var search = MetadataSearch(oldDialect: old.dialect, newDialect: new.dialect)
    search.compare(old.document.root, new.document.root)
    return Array(search.found.sorted { $0.pointer < $1.pointer }.prefix(limit))
  }
}

/// The walk over the places where both documents have a schema.
private struct MetadataSearch {
  let oldDialect: Dialect
  let newDialect: Dialect
  private(set) var found: [MetadataDifference] = []

  init(oldDialect: Dialect, newDialect: Dialect) {
    self.oldDialect = oldDialect
    self.newDialect = newDialect
  }

  mutating func compare(_ old: JSONValue, _ new: JSONValue) {
    var pending = [(pointer: JSONPointer.root, old: old, new: new)]
    while let place = pending.popLast() {
      guard let before = place.old.object, let after = place.new.object else { continue }
      for (name, was) in before {
        let pointer = place.pointer.appending(name)
        let now = after[name]
        if oldDialect.role(of: name).isForPeople {
          if was != now { found.append(MetadataDifference(pointer: pointer, old: was, new: now)) }
        } else {
          pending += inner(name, was, now, at: pointer)
        }
      }
      for (name, now) in after where before[name] == nil {
        let pointer = place.pointer.appending(name)
        if newDialect.role(of: name).isForPeople {
          found.append(MetadataDifference(pointer: pointer, old: nil, new: now))
        } else if newDialect.role(of: name) == .definitions {
          for (token, schema) in newDialect.schemas(in: now, of: name) {
            let place = token.map { pointer.appending($0) } ?? pointer
            found.append(MetadataDifference(pointer: place, old: nil, new: schema))
          }
        }
      }
    }
  }

  /// The schemas below a keyword that stand at the same place in both documents; definitions that only one has are listed.
  private mutating func inner(
    _ keyword: String, _ was: JSONValue, _ now: JSONValue?, at pointer: JSONPointer
  ) -> [(pointer: JSONPointer, old: JSONValue, new: JSONValue)] {
    let before = schemas(in: was, of: keyword, oldDialect)
    let after = now.map { schemas(in: $0, of: keyword, newDialect) } ?? [:]
    func place(_ token: ExactText?) -> JSONPointer { token.map { pointer.appending($0.text) } ?? pointer }
    if oldDialect.role(of: keyword) == .definitions {
      for token in Set(before.keys).symmetricDifference(after.keys) {
        found.append(MetadataDifference(pointer: place(token), old: before[token], new: after[token]))
      }
    }
    return before.compactMap { token, schema in after[token].map { (place(token), schema, $0) } }
  }

  /// The schemas of a keyword by their tokens; a schema that is the keyword's value itself has none.
  private func schemas(in value: JSONValue, of keyword: String, _ dialect: Dialect) -> [ExactText?: JSONValue] {
    let schemas = dialect.schemas(in: value, of: keyword)
    return Dictionary(
      schemas.map { ($0.token.map { ExactText($0) }, $0.schema) }, uniquingKeysWith: { first, _ in first })
  }
}

extension KeywordRole {
  fileprivate var isForPeople: Bool { self == .annotation || self == .identity }
}
