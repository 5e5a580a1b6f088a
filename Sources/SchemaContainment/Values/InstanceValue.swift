import JSONModel
import JSONSchema

/// A JSON value under construction, such as a witness before it is written down.
indirect enum InstanceValue: Hashable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(ExactText)
  case array([InstanceValue])
  /// The members in ascending order of their names.
  case object([Member])

  struct Member: Hashable {
    let name: ExactText
    let value: InstanceValue
  }

  var type: ValueType {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value that a document holds. Recurses once a level of nesting.
  init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .boolean: self = .boolean(value.boolean == true)
    case .number: self = value.number.map { .number($0) } ?? .null
    case .string: self = .string(ExactText(value.string ?? ""))
    case .array: self = .array((value.array.map(Array.init) ?? []).map { InstanceValue($0) })
    case .object:
      let members = (value.object.map(Array.init) ?? []).map {
        Member(name: ExactText($0.name), value: InstanceValue($0.value))
      }
      self = .object(members.sorted { $0.name < $1.name })
    }
  }

  /// The value as the writer of JSON takes it.
  var output: JSONOutput {
    switch self {
    case .null: .null
    case .boolean(let flag): .boolean(flag)
    case .number(let number): (try? JSONDocument(parsing: number.description)).map { .value($0.root) } ?? .null
    case .string(let text): .string(text.text)
    case .array(let items): .array(items.map(\.output))
    case .object(let members): .object(members.map { ($0.name.text, $0.value.output) })
    }
  }

  /// The number of values in it, itself among them.
  var size: Int {
    switch self {
    case .array(let items): items.reduce(1) { $0 + $1.size }
    case .object(let members): members.reduce(1) { $0 + $1.value.size }
    default: 1
    }
  }
}
