import JSONModel

/// The check of one keyword's value against the shape that the metaschema demands, without looking into schemas inside it.
enum WellFormedness {
  /// The value at fault, as a path below the keyword, or `nil` where the value has the shape.
  static func fault(of value: JSONValue, shape: KeywordShape, dialect: Dialect) -> Fault? {
    switch shape {
    case .anything: nil
    case .text: fault(unless: value.kind == .string)
    case .flag: fault(unless: value.kind == .boolean)
    case .number: fault(unless: value.kind == .number)
    case .positiveNumber: fault(unless: value.number.map { !$0.isNegative && !$0.isZero } ?? false)
    case .count: fault(unless: value.number.map { $0.isInteger && (!$0.isNegative || $0.isZero) } ?? false)
    case .values(let unique): values(value, unique: unique)
    case .list: fault(unless: value.kind == .array)
    case .names(let mayBeEmpty): names(value, mayBeEmpty: mayBeEmpty)
    case .typeNames: typeNames(value)
    case .flagMap: members(value) { $0.kind == .boolean ? nil : .here }
    case .namesMap: members(value) { names($0, mayBeEmpty: true) }
    case .schema: schema(value, dialect)
    case .schemaOrFlag: fault(unless: value.kind == .boolean || value.kind == .object)
    case .schemaList: schemas(value, dialect)
    case .schemaOrList: value.kind == .array ? schemas(value, dialect) : schema(value, dialect)
    case .schemaMap: members(value) { schema($0, dialect) }
    case .schemaOrNamesMap(let mayBeEmpty):
      members(value) { $0.kind == .array ? names($0, mayBeEmpty: mayBeEmpty) : schema($0, dialect) }
    }
  }

  /// Where a fault lies below the keyword.
  struct Fault {
    var tokens: [String]
    static let here = Fault(tokens: [])

    func inside(_ token: String) -> Fault { Fault(tokens: [token] + tokens) }
  }

  private static func fault(unless holds: Bool) -> Fault? { holds ? nil : .here }

  private static func schema(_ value: JSONValue, _ dialect: Dialect) -> Fault? {
    fault(unless: value.kind == .object || (value.kind == .boolean && dialect > .draft4))
  }

  private static func schemas(_ value: JSONValue, _ dialect: Dialect) -> Fault? {
    guard let array = value.array, !array.isEmpty else { return .here }
    return firstFault(in: array) { schema($0, dialect) }
  }

  private static func values(_ value: JSONValue, unique: Bool) -> Fault? {
    guard let array = value.array, !unique || !array.isEmpty else { return .here }
    return unique ? firstDuplicate(in: array) : nil
  }

  private static func names(_ value: JSONValue, mayBeEmpty: Bool) -> Fault? {
    guard let array = value.array, mayBeEmpty || !array.isEmpty else { return .here }
    return firstFault(in: array) { fault(unless: $0.kind == .string) } ?? firstDuplicate(in: array)
  }

  private static func typeNames(_ value: JSONValue) -> Fault? {
    guard let array = value.array else { return fault(unless: isTypeName(value)) }
    guard !array.isEmpty else { return .here }
    return firstFault(in: array) { fault(unless: isTypeName($0)) } ?? firstDuplicate(in: array)
  }

  private static func isTypeName(_ value: JSONValue) -> Bool {
    value.string.flatMap(TypeSet.init(name:)) != nil
  }

  private static func members(_ value: JSONValue, _ check: (JSONValue) -> Fault?) -> Fault? {
    guard let object = value.object else { return .here }
    for (name, member) in object {
      if let fault = check(member) { return fault.inside(name) }
    }
    return nil
  }

  private static func firstFault(in array: JSONArray, _ check: (JSONValue) -> Fault?) -> Fault? {
    for (index, element) in array.enumerated() {
      if let fault = check(element) { return fault.inside(String(index)) }
    }
    return nil
  }

  private static func firstDuplicate(in array: JSONArray) -> Fault? {
    var seen: Set<JSONValue> = []
    for (index, element) in array.enumerated() where !seen.insert(element).inserted {
      return Fault.here.inside(String(index))
    }
    return nil
  }
}
