import BigInt
import JSONModel
import JSONSchema

extension InstanceValue {
  /// Values of the same type that differ from this one in one place, which `number` makes different for different numbers.
  func variants(numbered number: Int) -> [InstanceValue] {
    switch self {
    case .null, .boolean: return []
    case .number(let value):
      let (coefficient, exponent) = value.parts
      return [JSONNumber(coefficient: coefficient + .init(number), exponent: exponent)].compactMap { $0 }
        .map { .number($0) }
    case .string(let text):
      return [ExactText(text.text + "\(number)"), ExactText("\(number)")].map { .string($0) }
    case .array(let items):
      let longer: [InstanceValue] = JSONNumber("\(number)").map { [.array(items + [.number($0)])] } ?? []
      return longer
        + items.indices.flatMap { index in
          items[index].variants(numbered: number).map { variant -> InstanceValue in
            var items = items
            items[index] = variant
            return .array(items)
          }
        }
    case .object(let members):
      let name = ExactText("x\(number)")
      let larger = members.contains { $0.name == name } ? [] : [members + [Member(name: name, value: .null)]]
      let inner = members.indices.flatMap { index in
        members[index].value.variants(numbered: number).map { variant -> [Member] in
          var members = members
          members[index] = Member(name: members[index].name, value: variant)
          return members
        }
      }
      return (larger + inner).map { members in .object(members.sorted { $0.name < $1.name }) }
    }
  }
}
