import JSONModel

/// The check of one keyword's value against the shape that the metaschema demands, without looking into schemas inside
/// it.
struct WellFormedness {
  let tape: JSONTape
  let dialect: Dialect

  /// The first value at fault, the keyword's own or one inside it, or `nil` where the value has the shape.
  func fault(in value: Int, shape: KeywordShape) -> Int? {
    let tag = tape[value].tag
    return switch shape {
    case .anything: nil
    case .text: tag.isString ? nil : value
    case .flag: tag.isBoolean ? nil : value
    case .number: tag == .number ? nil : value
    case .positiveNumber: isPositive(value) ? nil : value
    case .count: isCount(value) ? nil : value
    case .values(let unique): values(value, unique: unique)
    case .list: tag == .array ? nil : value
    case .names(let mayBeEmpty): names(value, mayBeEmpty: mayBeEmpty)
    case .typeNames: typeNames(value)
    case .flagMap: firstFault(inMembersOf: value) { tape[$0].tag.isBoolean ? nil : $0 }
    case .namesMap: firstFault(inMembersOf: value) { names($0, mayBeEmpty: true) }
    case .schema: schema(value)
    case .schemaOrFlag: tag.isBoolean || tag == .object ? nil : value
    case .schemaList: schemas(value)
    case .schemaOrList: tag == .array ? schemas(value) : schema(value)
    case .schemaMap: firstFault(inMembersOf: value, schema)
    case .schemaOrNamesMap(let mayBeEmpty):
      firstFault(inMembersOf: value) { tape[$0].tag == .array ? names($0, mayBeEmpty: mayBeEmpty) : schema($0) }
    }
  }

  /// Whether a value can be a schema: an object, and since draft-06 also a boolean.
  func isSchema(_ value: Int) -> Bool {
    let tag = tape[value].tag
    return tag == .object || (tag.isBoolean && dialect > .draft4)
  }

  private func schema(_ value: Int) -> Int? { isSchema(value) ? nil : value }

  private func schemas(_ value: Int) -> Int? {
    guard tape[value].tag == .array, tape.count(at: value) > 0 else { return value }
    return firstFault(inElementsOf: value, schema)
  }

  private func values(_ value: Int, unique: Bool) -> Int? {
    guard tape[value].tag == .array, !unique || tape.count(at: value) > 0 else { return value }
    return unique ? RepeatedElement.first(in: value, of: tape) : nil
  }

  private func names(_ value: Int, mayBeEmpty: Bool) -> Int? {
    guard tape[value].tag == .array, mayBeEmpty || tape.count(at: value) > 0 else { return value }
    return firstFault(inElementsOf: value) { tape[$0].tag.isString ? nil : $0 }
      ?? RepeatedElement.first(in: value, of: tape)
  }

  private func typeNames(_ value: Int) -> Int? {
    guard tape[value].tag == .array else { return isTypeName(value) ? nil : value }
    guard tape.count(at: value) > 0 else { return value }
    return firstFault(inElementsOf: value) { isTypeName($0) ? nil : $0 } ?? RepeatedElement.first(in: value, of: tape)
  }

  private func isTypeName(_ value: Int) -> Bool {
    tape[value].tag.isString && tape.withText(of: tape[value]) { TypeSet(name: $0) } != nil
  }

  private func isPositive(_ value: Int) -> Bool {
    guard tape[value].tag == .number else { return false }
    let number = tape.number(of: tape[value])
    return !number.isNegative && !number.isZero
  }

  private func isCount(_ value: Int) -> Bool {
    guard tape[value].tag == .number else { return false }
    // nearly all counts are plain digits
    if tape.source(of: tape[value]).allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) { return true }
    let number = tape.number(of: tape[value])
    return number.isInteger && (!number.isNegative || number.isZero)
  }

  private func firstFault(inMembersOf value: Int, _ check: (Int) -> Int?) -> Int? {
    guard tape[value].tag == .object else { return value }
    var name = value + TapeWord.objectHeader
    while name < tape[value].length {
      if let fault = check(name + 1) { return fault }
      name = tape.indexAfter(name + 1)
    }
    return nil
  }

  private func firstFault(inElementsOf value: Int, _ check: (Int) -> Int?) -> Int? {
    var element = value + TapeWord.arrayHeader
    while element < tape[value].length {
      if let fault = check(element) { return fault }
      element = tape.indexAfter(element)
    }
    return nil
  }
}

extension TapeWord.Tag {
  @inline(__always)
  var isString: Bool { self == .plainString || self == .escapedString }
  @inline(__always)
  var isBoolean: Bool { self == .boolTrue || self == .boolFalse }
}
