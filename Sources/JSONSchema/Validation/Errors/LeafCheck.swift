import JSONModel
import RegularExpressions

/// The check of one keyword that looks at the value alone, in plain code for the sake of messages.
struct LeafCheck {
  let index: SchemaIndex
  let site: Int
  let keyword: SchemaKeyword

  /// What the keyword demands and `value` is not, nil where nothing is wrong.
  func fault(of value: JSONValue, _ validator: SchemaValidator) -> String? {
    switch keyword.keyword {
    case .type: typeFault(value)
    case .enum: demand.array?.contains(value) == true ? nil : "the value must be one of \(shown)"
    case .const: demand == value ? nil : "the value must be \(shown)"
    case .multipleOf, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum:
      value.number.flatMap { number in demand.number.flatMap { numberFault(number, $0) } }
    case .minLength, .maxLength: value.string.flatMap { countFault($0.unicodeScalars.count, "character") }
    case .pattern: value.string.flatMap(patternFault)
    case .format: value.string.flatMap { formatFault($0, validator) }
    case .minItems, .maxItems: value.array.flatMap { countFault($0.count, "item") }
    case .uniqueItems: value.array.flatMap(uniquenessFault)
    case .minProperties, .maxProperties: value.object.flatMap { countFault($0.count, "member") }
    case .required: value.object.flatMap(requiredFault)
    case .dependentRequired: value.object.flatMap { Self.missingDependency(demand, in: $0) }
    default: nil
    }
  }

  private var demand: JSONValue { keyword.value }

  /// The keyword's value as JSON, shortened where it is long.
  private var shown: String {
    let text = JSONOutput.value(demand).text(pretty: false)
    return text.unicodeScalars.count <= 80 ? text : String(text.unicodeScalars.prefix(80)) + "…"
  }

  private func typeFault(_ value: JSONValue) -> String? {
    let names = demand.array.map { $0.compactMap(\.string) } ?? [demand.string].compactMap { $0 }
    let isAllowed = names.contains { name in
      name == value.kind.rawValue || name == "integer" && value.number?.isInteger == true
    }
    return isAllowed ? nil : "the value must be of type \(names.joined(separator: " or ")), not \(value.kind.rawValue)"
  }

  /// In draft-04 the exclusive keywords are flags beside the bounds.
  private func numberFault(_ number: JSONNumber, _ bound: JSONNumber) -> String? {
    let flag: Keyword = keyword.keyword == .minimum ? .exclusiveMinimum : .exclusiveMaximum
    let isExclusive = index.keyword(flag, of: site)?.value.boolean == true
    switch keyword.keyword {
    case .minimum where !isExclusive: return number >= bound ? nil : "the number must be at least \(bound)"
    case .maximum where !isExclusive: return number <= bound ? nil : "the number must be at most \(bound)"
    case .minimum, .exclusiveMinimum: return number > bound ? nil : "the number must be greater than \(bound)"
    case .maximum, .exclusiveMaximum: return number < bound ? nil : "the number must be less than \(bound)"
    default: return number.isMultiple(of: bound) ? nil : "the number must be a multiple of \(bound)"
    }
  }

  private func countFault(_ count: Int, _ unit: String) -> String? {
    guard let bound = demand.number?.integer else { return keyword.keyword.isLowerBound ? "too few \(unit)s" : nil }
    let units = bound == 1 ? unit : unit + "s"
    if keyword.keyword.isLowerBound {
      return count >= bound ? nil : "the value must have at least \(bound) \(units), not \(count)"
    }
    return count <= bound ? nil : "the value must have at most \(bound) \(units), not \(count)"
  }

  private func patternFault(_ text: String) -> String? {
    guard let pattern = demand.string, let expression = try? RegularExpression.shared(pattern) else { return nil }
    return expression.matches(text) ? nil : "the string must match the pattern \(shown)"
  }

  private func formatFault(_ text: String, _ validator: SchemaValidator) -> String? {
    guard validator.assertsFormats, let name = demand.string, let format = StringFormat(name: name) else { return nil }
    var text = text
    return text.withUTF8 { format.accepts($0) } ? nil : "the string must have the format \(shown)"
  }

  private func uniquenessFault(_ array: JSONArray) -> String? {
    guard demand.boolean == true else { return nil }
    var seen: Set<JSONValue> = []
    for (position, element) in array.enumerated() where !seen.insert(element).inserted {
      return "the items must differ, but item \(position) repeats an earlier one"
    }
    return nil
  }

  private func requiredFault(_ object: JSONObject) -> String? {
    let missing = (demand.array?.compactMap(\.string) ?? []).filter { object[$0] == nil }
    return missing.isEmpty ? nil : "the object must have \(Self.list(missing))"
  }

  /// The names that a list of names demands beside another, in `dependentRequired` and older `dependencies`.
  static func missingDependency(_ demand: JSONValue, in object: JSONObject) -> String? {
    guard let demands = demand.object else { return nil }
    for (trigger, names) in demands where object[trigger] != nil {
      let missing = (names.array?.compactMap(\.string) ?? []).filter { object[$0] == nil }
      if !missing.isEmpty { return "an object with \(list([trigger])) must also have \(list(missing))" }
    }
    return nil
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).map { JSONOutput.string($0).text(pretty: false) }.joined(separator: ", ")
    return names.count > 5 ? shown + " and \(names.count - 5) more" : shown
  }
}

extension Keyword {
  fileprivate var isLowerBound: Bool { self == .minLength || self == .minItems || self == .minProperties }
}
