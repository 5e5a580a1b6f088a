import Testing
import SchemaComparison

/// A pair of schemas and every change that the comparison must find in it, as ``Change/line``.
struct ChangeExample: CustomTestStringConvertible {
  static let all = type + schema + value + string + number + limit + object + array + combination

  let old: String
  let new: String
  let lines: [String]

  init(_ old: String, _ new: String, _ lines: String...) {
    self.old = old
    self.new = new
    self.lines = lines
  }

  var testDescription: String { "\(old) → \(new)" }
}
