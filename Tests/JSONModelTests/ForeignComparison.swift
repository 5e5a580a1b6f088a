import Foundation
import JSONModel
import Testing

/// Expects that `foreign`, as `JSONSerialization` gives it, says the same as `ours`.
func expectSame(_ ours: JSONValue, _ foreign: Any) {
  switch ours.kind {
  case .null: #expect(foreign is NSNull)
  case .boolean: #expect(foreign as? Bool == ours.boolean)
  case .number:
    // Foundation rounds long numbers through its decimal type, so the last digits of the double may differ
    let (double, other) = (ours.number?.double ?? .nan, (foreign as? NSNumber)?.doubleValue ?? .nan)
    #expect(double == other || (double - other).magnitude < 1e-14 * double.magnitude)
  case .string: #expect((foreign as? String).map { Array($0.utf8) } == ours.string.map { Array($0.utf8) })
  case .array:
    let elements = foreign as? [Any] ?? []
    #expect(elements.count == ours.array?.count)
    for (element, other) in zip(ours.elements, elements) { expectSame(element, other) }
  case .object:
    let members = foreign as? [String: Any] ?? [:]
    #expect(members.count == ours.object?.count)
    for (name, value) in ours.members { expectSame(value, members[name] ?? "missing") }
  }
}
